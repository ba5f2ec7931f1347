import { REACH } from "./reading.ts";

/** "KABUL, Afghanistan (AP) —": where a report was written, at its beginning. */
const DATELINE =
  /^\p{Lu}[\p{Lu}\s.'’/-]{2,40}(?:,\s[\p{L}\p{M}.\s]{2,30}){0,2}(?:,\s\p{L}{3,9}\.?\s\d{1,2})?(?:\s\([^)]{1,30}\))?(?:\s?(?:—|–|--)|\s-)\s/u;
/** The part of a dateline that is in capitals. */
const PLACE = /^[\p{Lu}\s.'’/-]{3,41}(?=,|\s\(|\s?(?:—|–|--)|\s-\s)/u;
/** "RENO, Nev.": a place of two words or a long one, without the dash. */
const PLACE_ALONE = /^(?:\p{Lu}{5,20}|\p{Lu}{3,20}(?:\s\p{Lu}{3,20}){1,2})(?=,\s\p{Lu}[\p{Ll}.])/u;

/** Words that make a stretch in capitals a sentence and not a string of acronyms. */
const GLUE =
  /(?<!\p{L})(?:THE|AND|NOT|NO|OF|TO|IN|ON|FOR|IS|ARE|BE|YOU|YOUR|WE|THIS|THAT|WITH|FROM|BY|AT|DO|ALL|NEW|WAR|WILL|HAS|MUST|KEEP|OUT|OFF|UP)(?!\p{L})/u;

/** Marks that may stand before the first word. */
const OPENING = /^[^\p{L}\p{N}]{0,3}$/u;

/** True where [start, end) is in capitals because its place is: a warning, a headline, "BREAKING:", a dateline. */
export function isShouted(text: string, start: number, end: number): boolean {
  if (isInDateline(text, start)) return true;
  const left = /[\p{Lu}\d\s'’,!-]{0,80}$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? "";
  const right = /^[\p{Lu}\d\s'’,!-]{0,80}(?!\p{Ll})/u.exec(text.slice(end, end + REACH))?.[0] ?? "";
  if (GLUE.test(left + text.slice(start, end) + right)) return /\p{Lu}{2}/u.test(left + right);
  return (
    start < 4 &&
    end - start > 4 &&
    /^\s?:/u.test(text.slice(end, end + 2)) &&
    OPENING.test(text.slice(0, start))
  );
}

/** True where the place of a dateline stands: it is said as a name. */
export function isInDateline(text: string, start: number): boolean {
  if (start > REACH / 2) return false;
  const opening = text.slice(0, 2 * REACH);
  const place = (DATELINE.test(opening) ? PLACE : PLACE_ALONE).exec(opening);
  return start < (place?.[0].length ?? 0);
}
