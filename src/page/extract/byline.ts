import type { Measures } from "./measures.ts";
import type { PageBlock } from "./split-blocks.ts";
import { isTimeOfDay } from "./wording.ts";

/** A longer line between the headline and the story is no byline, in UTF-16 units. */
const MAX_LINE = 140;

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?";
const DAY = `(?:[a-z]{3,6}day,? )?(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${MONTH} \\d{4})`;
const CLOCK = "\\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?";
const DATE = new RegExp(
  `^(?:(?:posted|published|updated)\\W*)?(?:on )?${DAY}(?:\\W+(?:at )?${CLOCK})?` +
    `(?:\\W+(?:last )?updated\\W+(?:${DAY})?(?:\\W*(?:at )?${CLOCK})?)?\\W*$`,
  "i",
);
const BEGINS_WITH_DATE = new RegExp(`^\\W*${DAY}`, "i");

/** How a line begins that signs the story. */
const SIGNS =
  /^(?:(?:photos|reported|reporting|story|text|words|written)(?: and (?:photos|pictures|video))? )?by:? \p{Lu}/iu;

/** A line that names whoever posted the story, and how it begins. */
const POSTED_BY = /^posted by(?: \p{Lu}[\p{L}.’'-]*){1,4}$/iu;
const POSTED = /^posted by /iu;

/** "By Jane Doe | Dec 1", "Posted by Jane Doe", an author alone, or a moment marked up as one. */
export function isByline(
  { text, element }: PageBlock,
  authors: readonly string[],
  measures: Measures,
): boolean {
  if (text.length > 200) return false;
  // The cheapest first: what is not asked need not be compiled either, which takes the first reading of a page longest.
  if (authors.some((author) => text.includes(author)) && SIGNS.test(text)) return true;
  if (authors.includes(text) || (POSTED.test(text) && POSTED_BY.test(text))) return true;
  if (authors.some((author) => text.startsWith(author) && BEGINS_WITH_DATE.test(text.slice(author.length))))
    return true;
  if (element.firstElementChild === null) return false;
  // Entries of a live report begin with a time, of this year.
  if (isTimeOfDay(text) && !/\d{4}/u.test(text)) return false;
  return longestTime(element, measures) > 0.6 * text.length;
}

/** How long the longest moment marked up in an element of a copy is, asked once: one may hold thousands of lines. */
const longestTimes = new WeakMap<Element, number>();

function longestTime(element: Element, measures: Measures): number {
  const known = longestTimes.get(element);
  if (known !== undefined) return known;
  let longest = 0;
  for (const time of element.querySelectorAll("time")) longest = Math.max(longest, measures.text(time));
  longestTimes.set(element, longest);
  return longest;
}

/**
 * Whether a line tells who wrote, or when, if it stands between the headline and the story; further down it may be
 * read: the days of a chronicle are.
 */
export const isUnderHeadline = ({ text, kind }: PageBlock): boolean =>
  kind !== "subhead" &&
  text.length <= MAX_LINE &&
  ((/\d/u.test(text) && DATE.test(text)) || (SIGNS.test(text) && !/[.!?:”"]$/u.test(text)));
