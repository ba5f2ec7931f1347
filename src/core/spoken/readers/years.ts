import { cardinal, nameNumber, plural, year } from "../number-words.ts";
import { RANGE_DASH, YEAR } from "../numerals.ts";
import { overGroups } from "../over-groups.ts";
import { before, charAt, isWordEnd, matchAt, type Reader, say } from "../reading.ts";

/** What is counted, not dated. AP style sets counts of a thousand and more with a comma; not everybody does. */
const COUNTED =
  /^[ -](?:(?:more|additional|new|active|active-duty|American|U\.S\.|Russian|Ukrainian|Iraqi|Afghan|Chinese|other|extra|armed|civilian|different|total) )?(?:people|persons?|personnel|troops?|soldiers|sailors|marines|airmen|guardians|guardsmen|reservists|recruits|fighters|veterans|members?|civilians|employees|workers|jobs|men|women|children|families|patients|deaths|casualties|refugees|prisoners|detainees|miles?|feet|foot|meters?|kilometers?|yards?|acres?|pounds?|tons?|tonnes|kilograms|gallons?|barrels|liters|dollars|euros|pounds|yen|hours?|days|weeks|months|minutes|seconds|rounds?|missiles|drones|bombs|shells|rockets|vehicles|tanks|aircraft|flights|sorties|homes|houses|copies|pages|points|votes|times|strong|horsepower|square|cubic|nautical|percent|calories|degrees|million|billion)(?![\p{L}\p{N}])/u;

/** Words after which a number is an amount; since what might be a year is likely one, only sure ones. */
const AMOUNT_BEFORE =
  /(?:more than|less than|fewer than|as many as|a total of|[Ss]ome|[Aa]nother|an additional) $/u;

/** "Some 2016 candidates": of these years there is so much talk that only what is counted makes a count of them. */
const RECENT = /^(?:19[4-9]|20[0-3])\d/u;

const SPAN = new RegExp(`(${YEAR})(?:(${RANGE_DASH})(${YEAR}|\\d\\d))?(?![\\d-]|[.,]\\d|%)`, "uy");
const DECADES = /((?:(?:1\d|20)\d0|\d{1,3})['’]?s)([-–](?:(?:1\d|20)\d0|\d0)s)?(?![\p{L}\p{N}\p{M}])/uy;
const SHORT_DECADE = /['’‘]([1-9]0)['’]?s(?![\p{L}\p{N}\p{M}])/uy;
const SHORT_YEAR = /['’](\d\d)(?![\p{L}\p{N}\p{M}'’])/uy;

/** Reads a year, or a span of years, by halves: "1994" nineteen ninety-four, "2001-2021" two thousand one to twenty twenty-one. */
export const readYear: Reader = (scan) => {
  const { text, at } = scan;
  const match = matchAt(SPAN, text, at);
  if (match === null) return null;
  const [{ length }, first = "", dash, last = ""] = match;
  if (!isWordEnd(text, at + length)) return null;
  if (dash === undefined && isCount(scan, at + length)) return null;
  if (dash === undefined) return [say(length, year(first))];
  // "1941-45" and "2023-24" go up; what goes down is a number of something else.
  const until = last.length === 2 ? first.slice(0, 2) + last : last;
  if (until < first) return null;
  return [
    say(first.length, year(first)),
    say(length - first.length, ` to ${last.length === 2 ? shortYear(last) : year(last)}`),
  ];
};

/** Reads decades and plurals of numbers: "1990s" nineteen nineties, "30s" thirties, "747s" seven forty-sevens. */
export const readDecade: Reader = ({ text, at }) => {
  const match = matchAt(DECADES, text, at);
  if (match === null) return null;
  return overGroups(match, [pluralOf(match[1]), ` to ${pluralOf(match[2])}`]);
};

/** Reads what is left of a year after an apostrophe: "'90s" nineties; "class of ’21" twenty-one, after "of" or a season. */
export const readShortYear: Reader = (scan) => {
  const { text, at } = scan;
  if (/[\p{L}\p{N}]/u.test(charAt(text, at - 1))) return null;
  const decade = matchAt(SHORT_DECADE, text, at);
  if (decade) return [say(decade[0].length, plural(cardinal(decade[1] ?? "")))];
  const match = matchAt(SHORT_YEAR, text, at);
  if (match === null || !/(?:of|in|since|[Ss]pring|[Ss]ummer|[Ff]all|[Ww]inter) $/u.test(before(scan)))
    return null;
  return [say(match[0].length, shortYear(match[1] ?? ""))];
};

function pluralOf(written = "0"): string {
  const number = written.replace(/\D/gu, "");
  return plural(number.length === 4 ? year(number) : nameNumber(number));
}

/** The last two digits of a year: "24" twenty-four, "05" oh five. */
export const shortYear = (digits: string): string =>
  digits.startsWith("0") ? `oh ${cardinal(digits.slice(1))}` : cardinal(digits);

const isCount = (scan: Parameters<Reader>[0], end: number): boolean =>
  COUNTED.test(scan.text.slice(end, end + 40)) ||
  (!RECENT.test(scan.text.slice(scan.at, end)) && AMOUNT_BEFORE.test(before(scan)));
