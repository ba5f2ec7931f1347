import { onceEach } from "../dom/once-each.ts";
import type { PageBlock } from "./split-blocks.ts";

/** A bio's first word stands no further before the author's name than this, in UTF-16 units. */
const MAX_BEFORE_NAME = 40;

const DOES =
  "(?:is|was|are|were|advises|attended|began|chairs|commanded|commands|covers?|deployed|directs?|earned|edits?|" +
  "enlisted|flew|founded|graduated|has|heads?|holds|hosts?|joined|leads?|left|lives|photographs|previously|ran|" +
  "received|reports?|retired|runs|served|serves|spent|studies|taught|teaches|worked|works?|writes?|wrote)";
/** What a bio tells behind its author's name; with other authors, or what the author was, between. */
const TELLS = new RegExp(
  `^(?:(?:,|,? and) \\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){1,3})*(?:, [^.]{3,80},)? ${DOES}\\b`,
  "u",
);
/** Any verb behind a name that begins a paragraph, but those by which a story tells what somebody says. */
const ACTS = /^ (?!(?:added|and|asked|in|of|or|replied|said|says|told|wondered)\b)\p{Ll}{2,}\b/u;
/** What belongs to an author: "Jane Doe’s latest book". */
const OWNS = /^['’]s? (?:book|column|e-?mail|first|last|latest|most recent|new|next|views|work)\b/u;
/** An author's office, in a line that says nothing else. */
const OFFICE =
  /^\s*[,/|–—-]\s*[^.!?]{0,40}\b(?:columnist|contributor|correspondent|editor|intern|photographer|reporter|staff|writer)\b[^.!?]{0,40}$/i;
/** Somebody who wrote without being named. */
const NAMELESS = /^the (?:authors?|writers?)(?:, [^.]{3,80},)? (?:are|has|is|lives?|served|was|were)\b/i;
const ABOUT = /^(?:about|meet) the (?:authors?|reporters?|writers?)\b[:. ]/i;
const MAX_OFFICE = 100;

/** "About Jane Doe", "Retired Navy Capt. Jane Doe covers the Air Force for …", "The author is …". */
export function isBiography({ text, element }: PageBlock, authors: readonly string[]): boolean {
  if (ABOUT.test(text) || (NAMELESS.test(text) && isItalic(element))) return true;
  return authors.some((author) => isAbout(author, text) || isAboutFamiliar(author, text, element));
}

function isAbout(author: string, text: string): boolean {
  if (text.length === author.length + 6 && text.toLowerCase() === `about ${author.toLowerCase()}`)
    return true;
  const begin = text.slice(0, MAX_BEFORE_NAME + author.length).indexOf(author);
  if (begin < 0) return false;
  const behind = text.slice(begin + author.length);
  if (begin === 0) {
    if (text.length <= MAX_OFFICE && OFFICE.test(behind)) return true;
    return TELLS.test(behind) || OWNS.test(behind) || (!/["“]/u.test(behind) && ACTS.test(behind));
  }
  const before = text.slice(0, begin);
  // What may come before the name is an office or a rank: words with a capital, in any number.
  return /^(?:[\p{Lu}(][\p{L}.()-]* )*$/u.test(before) && TELLS.test(behind);
}

/** "Doe is a reporter for …", where italics tell that it is no part of the story. */
function isAboutFamiliar(author: string, text: string, element: Element): boolean {
  if (element.firstElementChild === null) return false;
  const name = author.split(" ").find((part) => part.length > 2 && text.startsWith(`${part} `));
  return name !== undefined && TELLS.test(text.slice(name.length)) && isItalic(element);
}

const MORE = new RegExp(`^(?:S?he|They) ${DOES}\\b`);

/** "She lives in Maine.", which is of a bio only where one comes before it. */
export const isMoreBiography = (text: string): boolean => MORE.test(text);

/** Whether all of an element of a copy, or nearly, is in italics. */
export const isItalic = onceEach((element: Element): boolean => {
  const italic = element.querySelector("em, i");
  return (
    italic !== null && (italic.textContent?.length ?? 0) >= 0.9 * (element.textContent?.trim().length ?? 0)
  );
});
