import { monthNumbered } from "../months.ts";
import { cardinal, ordinal, year } from "../number-words.ts";
import { before, matchAt, type Reader, say } from "../reading.ts";

const END = "(?![\\p{L}\\p{N}\\p{M}]|[-/.]\\d)";
const YEAR_FIRST = new RegExp(`([12]\\d{3})([-/.])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])${END}`, "uy");
const MONTH_FIRST = new RegExp(
  `(0?[1-9]|1[0-2])([-/])(0?[1-9]|[12]\\d|3[01])\\2([12]\\d{3}|\\d\\d)${END}`,
  "uy",
);
const DAY_FIRST = new RegExp(`(0?[1-9]|[12]\\d|3[01])([-/.])(0?[1-9]|1[0-2])\\2([12]\\d{3})${END}`, "uy");
/** Days that are called by their numbers, as they are written in the United States. */
const NAMED_DAY = /(?:9\/11|7\/7|10\/7|24\/7|20\/20)(?![\p{L}\p{N}\p{M}]|[/.]\d)/uy;

/** Reads a date in figures: "2020-01-06" and "01/06/2020" January sixth twenty twenty; also "9/11" nine eleven. */
export const readNumericDate: Reader = (scan) => {
  const { text, at } = scan;
  const iso = matchAt(YEAR_FIRST, text, at);
  if (iso) return [say(iso[0].length, monthFirst(iso[3], iso[4], iso[1]))];
  const american = matchAt(MONTH_FIRST, text, at);
  // Two digits of a year come after slashes alone: "3-4-20" may be anything.
  if (american && (american[2] === "/" || american[4]?.length === 4))
    return [say(american[0].length, monthFirst(american[1], american[3], american[4]))];
  const match = matchAt(DAY_FIRST, text, at);
  if (match) {
    const article = /\b[Tt]he $/u.test(before(scan)) ? "" : "the ";
    const day = ordinal((match[1] ?? "").replace(/^0/u, ""));
    return [
      say(match[0].length, `${article}${day} of ${monthNumbered(match[3] ?? "")} ${year(match[4] ?? "")}`),
    ];
  }
  const named = matchAt(NAMED_DAY, text, at);
  return named && [say(named[0].length, named[0].split("/").map(cardinal).join(" "))];
};

function monthFirst(month = "", day = "", digits = ""): string {
  const century = Number(digits) < 50 ? "20" : "19";
  const full = digits.length === 2 ? century + digits : digits;
  return `${monthNumbered(month)} ${ordinal(day.replace(/^0/u, ""))} ${year(full)}`;
}
