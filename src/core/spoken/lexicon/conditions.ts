import { endsText, matchAt, REACH } from "../reading.ts";
import { isShouted } from "../shouting.ts";

/** Whether an entry may be read where it stands, at [start, end) of a sentence. */
type Holds = (text: string, start: number, end: number) => boolean;

/** Days, months and quarters of a town begin with a capital and follow a street, but no one is called by them. */
const DATE =
  "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|July|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.|[NS]\\.?[EW]\\.?";

const NAME_AFTER = new RegExp(
  `\\)?\\s(?!(?:${DATE})(?!\\p{L}))["'“‘(]?(?:\\p{Lu}|(?:al|bin|bint|da|de|del|della|di|du|el|ibn|la|le|van|ven|von)[ -]\\p{Lu})`,
  "uy",
);
/** What follows a rank that is part of it. */
const RANK_AFTER = /\s(?:1st|2nd|3rd)\s[Cc]lass|\s[1-5]\s\p{Lu}|\sj\.?g\.?|\s(?:select|selectee)(?!\p{L})/uy;

const behind = (text: string, start: number): string => text.slice(Math.max(0, start - REACH), start);

/** The conditions an entry may name, and what each means. */
export const CONDITIONS = {
  /** A name, or the rest of a rank, follows. */
  "before-name": (text, _, end) =>
    matchAt(NAME_AFTER, text, end) !== null || matchAt(RANK_AFTER, text, end) !== null,
  /** A word with a capital, or an ordinal ("42nd St."), stands before. */
  "after-name": (text, start) =>
    /(?:(?:\p{Lu}[\p{L}\p{M}'’.]{0,30}|\d(?:st|nd|rd|th))[,.]?|\p{Lu}\.)\s\(?$/u.test(behind(text, start)),
  /** The number of a house and its street stand before ("12 Main St."). */
  "after-address": (text, start) =>
    /(?<![\p{L}\d])\d{1,5}\s(?:[NSEW]\.\s)?(?:\p{Lu}[\p{L}'’.]{0,30}\s){1,3}$/u.test(behind(text, start)),
  "before-number": (text, _, end) => /^\s?[#$£€]?\d/u.test(text.slice(end, end + 3)),
  /** A year follows: four digits and no more. */
  "before-year": (text, _, end) => /^\s[12]\d{3}(?![\d,])/u.test(text.slice(end, end + 7)),
  "after-number": (text, start) => /\d\s?$/u.test(behind(text, start)),
  /** More of the sentence follows. */
  "not-at-end": (text, _, end) => !endsText(text, end),
  /** The words around are not all in capitals, so that it is a word here and no acronym. */
  "not-shouted": (text, start, end) => !isShouted(text, start, end),
} satisfies Record<string, Holds>;

export type Condition = keyof typeof CONDITIONS;

/** True for the name of a condition. */
export const isCondition = (value: unknown): value is Condition =>
  typeof value === "string" && Object.hasOwn(CONDITIONS, value);
