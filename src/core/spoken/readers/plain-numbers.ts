import { digitByDigit, nameNumber, ordinal } from "../number-words.ts";
import { NUMERAL, numeral, RANGE_DASH } from "../numerals.ts";
import { before, charAt, isWordEnd, matchAt, type Reader, say, spell } from "../reading.ts";

const PLAIN = new RegExp(`(${NUMERAL})(\\+)?(?:([A-Z])|([xX]))?(?![\\p{L}\\p{N}\\p{M}])`, "uy");
const PAIR = new RegExp(
  `(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,9}(?:\\.\\d{1,9})?)(${RANGE_DASH}|:)(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,9}(?:\\.\\d{1,9})?)(?![\\p{L}\\p{N}\\p{M}%]|[.,:]\\d|-\\d)`,
  "uy",
);
const RECORD = /(\d{1,2})[-–](\d{1,2})[-–](\d{1,2})(?![\p{L}\p{N}\p{M}]|[-.,]\d)/uy;
const ORDINAL = /(\d{1,3}(?:,\d{3}){1,4}|\d{1,9})(?:st|nd|rd|th|ST|ND|RD|TH)(?![\p{L}\p{N}\p{M}])/uy;
/** A company that the services sued over its earplugs. */
const NAMES_OF_OTHERS = /^3M$/u;
const THOUSANDS = /(\d{1,3}(?:\.\d{1,3})?)(K|M|bn|mn)(?![\p{L}\p{N}\p{M}-])/uy;
/** Things that are called by a number, so that theirs is said as a name: "Flight 370" three seventy. */
const NAMED =
  /(?:Flight|Route|Highway|Interstate|Room|Building|Bldg\.|Hangar|Boeing|Airbus|Channel|Hill|Local|Area|Model|Apartment|Suite|Gate|Runway) $/u;
/** Units: the longest of what is looked for before a number, with its space. */
const LONGEST_NAME = 14;
/** Numbers that are dialled, or sent a message. */
const DIALLED = /(?:[Dd]ial|[Cc]all|[Tt]ext|dialing|calling|texting|dialed|called|texted)(?: to)? $/u;
/** A ZIP code stands after the postal or AP short form of a state. */
const AFTER_STATE = /(?:^|[\s,])(?:[A-Z]{2}|[A-Z][a-z]{1,3}\.|[A-Z]\.[A-Z]\.) $/u;

/** Reads an ordinal: "75th" seventy-fifth. */
export const readOrdinal: Reader = ({ text, at }) => {
  const match = matchAt(ORDINAL, text, at);
  return match && [say(match[0].length, ordinal(match[1] ?? ""))];
};

/** Reads two numbers as a range, a score or a ratio: "18-24" eighteen to twenty-four, "3:1" three to one. */
export const readPair: Reader = ({ text, at }) => {
  const record = matchAt(RECORD, text, at);
  if (record) {
    const [{ length }, won = "", lost = "", drawn = ""] = record;
    return [say(length, [won, lost, drawn].map(numeral).join(" "))];
  }
  const match = matchAt(PAIR, text, at);
  if (match === null) return null;
  const [{ length }, first = "", , second = ""] = match;
  const name = /^7[0-8]7$/u.test(first) && second.endsWith("00") ? nameNumber : numeral;
  // "50-50" is a saying and "737-800" a name; neither goes from one number to the other.
  const to = name === nameNumber || (first === "50" && second === "50") ? " " : " to ";
  return [say(first.length, name(first)), say(length - first.length, to + name(second))];
};

/** Reads "100K" and "5M" as a hundred thousand and five million; a short run ("a 5K race") and the company 3M keep their letter. */
export const readShortCount: Reader = ({ text, at }) => {
  const match = matchAt(THOUSANDS, text, at);
  if (match === null) return null;
  const [{ length }, number = "", letter] = match;
  if (NAMES_OF_OTHERS.test(match[0]) || (letter === "K" && Number(number) <= 10)) return null;
  const magnitude = letter === "K" ? "thousand" : letter === "bn" ? "billion" : "million";
  return [say(length, `${numeral(number)} ${magnitude}`)];
};

/** Reads a number that nobody else knows better: "3,400", "0.5", "100+", "2x", "3D". */
export const readNumber: Reader = (scan) => {
  const { text, at } = scan;
  const match = matchAt(PLAIN, text, at);
  if (match === null) return null;
  const [, number = "", plus, letter, times] = match;
  const words = numberInContext(scan, number);
  if (times !== undefined) return [say(number.length, words), say(1, " x")];
  if (letter !== undefined) return [say(number.length, `${words} `), spell(1, letter)];
  return plus === undefined
    ? [say(number.length, words)]
    : [say(number.length, words), say(plus.length, " plus")];
};

/** Reads a decimal that begins with its point: ".1665" point one six six five. */
export const readPointNumber: Reader = (scan) =>
  isWordEnd(scan.text, scan.at - 1) && charAt(scan.text, scan.at - 1) !== "." ? readNumber(scan) : null;

function numberInContext(scan: Parameters<Reader>[0], number: string): string {
  const left = before(scan).slice(-LONGEST_NAME);
  if (/^\d{5}$/u.test(number) && AFTER_STATE.test(left)) return digitByDigit(number);
  if (/^(?:911|988)$/u.test(number)) return digitByDigit(number);
  if (/^\d{3,8}$/u.test(number) && DIALLED.test(left)) return digitByDigit(number);
  return /^\d{1,4}$/u.test(number) && NAMED.test(left) ? nameNumber(number) : numeral(number);
}
