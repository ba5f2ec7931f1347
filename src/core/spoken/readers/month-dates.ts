import { MONTH, monthNamed } from "../months.ts";
import { ordinal, year } from "../number-words.ts";
import { RANGE_DASH } from "../numerals.ts";
import { overGroups } from "../over-groups.ts";
import { before, endsText, matchAt, type Reader, type Reading, same, say } from "../reading.ts";

const DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
const LAST_DAY = `${RANGE_DASH}${DAY}(?![\\p{L}\\p{N}])`;
const END = "(?![\\p{L}\\p{N}\\p{M}]|[.:/]\\d|,\\d|%)";
const YEAR = `(?:(,? ?|-)([12]\\d{3})${END})`;

const MONTH_DAY = new RegExp(`(${MONTH})( {1,2}|-)(${DAY})(${LAST_DAY})?${END}(?! percent)${YEAR}?`, "iuy");
const MONTH_YEAR = new RegExp(`(${MONTH})(,? |-)([12]\\d{3})${END}`, "iuy");
const DAY_MONTH = new RegExp(`(${DAY})(${LAST_DAY})?([ -]?)(${MONTH})${YEAR}?${END}(?!-\\d)`, "iuy");
const UNTIL = new RegExp(`${RANGE_DASH}(?=${MONTH} \\d)`, "iuy");
const SHORT_MONTH = /(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\./uy;

/** The day of a date, "11" or "11th". */
const dayOf = (written = "1"): string => ordinal(written.replace(/\D/gu, "").replace(/^0/u, ""));
const monthOf = (written = ""): string | null =>
  monthNamed(written) === written ? null : monthNamed(written);
/** Words that are months only in company: "it may 5", "they march 10 miles". */
const isUnsure = (month = ""): boolean => /^(?:may|mar|march|dec|jan|MAR|MAY)$/u.test(month);

/** Reads a date that begins with its month: "Sept. 11, 2001" September eleventh two thousand one, "May 30-June 2". */
export const readMonthDate: Reader = ({ text, at }) => {
  const reading = readDate(text, at);
  if (reading === null) return null;
  const end = at + reading.reduce((length, piece) => length + piece.length, 0);
  const [month, ...rest] = (matchAt(UNTIL, text, end) && readDate(text, end + 1)) ?? [];
  if (month === undefined) return reading;
  // The dash is said with the month, as it may carry no words alone.
  const name = monthNamed(text.slice(end + 1, end + 1 + month.length));
  return [...reading, say(month.length + 1, ` to ${name}`), ...rest];
};

function readDate(text: string, at: number): Reading | null {
  const match = matchAt(MONTH_DAY, text, at);
  if (match === null) {
    const dated = matchAt(MONTH_YEAR, text, at);
    return dated && overGroups(dated, [monthOf(dated[1]), null, year(dated[3] ?? "1")]);
  }
  const [, month, , day, last, , digits] = match;
  if (isUnsure(month) && digits === undefined) return null;
  return overGroups(match, [
    monthOf(month),
    null,
    dayOf(day),
    ` to ${dayOf(last)}`,
    null,
    year(digits ?? "1"),
  ]);
}

/** Reads a date that begins with its day: "6 January 2020" the sixth of January twenty twenty, "06JAN2020". */
export const readDayDate: Reader = (scan) => {
  const match = matchAt(DAY_MONTH, scan.text, scan.at);
  if (match === null) return null;
  const [, day, last, gap = "", month = "", , digits] = match;
  if (digits === undefined && (gap !== " " || isUnsure(month) || /^[a-z]/u.test(month))) return null;
  const article = /\b[Tt]he $/u.test(before(scan)) ? "" : "the ";
  const of = gap === " " ? " of" : " of ";
  return overGroups(match, [
    `${article}${dayOf(day)}${last === undefined ? of : ""}`,
    ` to ${dayOf(last)}${of}`,
    gap === " " ? null : "",
    monthOf(month),
    match[5] === " " || match[5] === ", " ? null : "",
    `${/ $/u.test(match[5] ?? "") ? "" : " "}${year(digits ?? "1")}`,
  ]);
};

/** Reads a shortened month that stands alone: "last Sept." last September. */
export const readShortMonth: Reader = ({ text, at }) => {
  const match = matchAt(SHORT_MONTH, text, at);
  if (match === null) return null;
  const [{ length }] = match;
  const name = monthNamed(match[0]);
  return endsText(text, at + length) ? [say(length - 1, name), same(1)] : [say(length, name)];
};
