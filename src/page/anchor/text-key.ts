import { fold } from "../dom/folded-text.ts";

/** Text that folding only takes white space from: nothing in it composes, and nothing is invisible. */
const PLAIN = /^[\t-\r -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]*$/u;
/** White space that is more than one space between words. */
const LOOSE = /^\s|\s$|\s\s|[^\S ]/u;

/**
 * What a text folds to (`fold`), at a fraction of the cost where it is plain: after a change all text of a page is
 * looked at, at once and by code that has hardly ever run.
 */
export function foldedKey(text: string): string {
  if (!PLAIN.test(text)) return fold(text);
  return LOOSE.test(text) ? text.trim().replaceAll(/\s+/gu, " ") : text;
}

/** A number that is the same for the same text, and hardly ever for another (FNV-1a). */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
