import { toCardinal, toOrdinal } from "n2words/en-US";

/** Longer numbers are read digit by digit: nobody follows quintillions by ear. */
const LONGEST = 15;

const DIGITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;

const bare = (digits: string): string => digits.replaceAll(",", "");

/** "1,500" as "one thousand five hundred"; a number that begins with a zero, or is very long, digit by digit. */
export function cardinal(digits: string): string {
  const number = bare(digits);
  if (number.length > LONGEST || /^0\d/u.test(number)) return digitByDigit(number);
  return toCardinal(number);
}

/** "1,000" as "one thousandth", "0" as "zeroth". */
export function ordinal(digits: string): string {
  const number = bare(digits);
  if (/^0+$/u.test(number)) return "zeroth";
  return toOrdinal(number.slice(0, LONGEST));
}

/** "3.14" as "three point one four"; without an integral part ".5" is "point five". */
export function decimal(number: string): string {
  const [whole = "", fraction] = number.split(".");
  const integral = whole === "" ? "" : cardinal(whole);
  return fraction === undefined ? integral : `${integral} point ${digitByDigit(fraction)}`.trimStart();
}

/** "040" as "zero four zero". */
export const digitByDigit = (digits: string): string =>
  [...digits].map((digit) => DIGITS[Number(digit)] ?? "").join(" ");

/** The number of a thing, as it is called: "752" seven fifty-two, "103" one oh three, "9981" ninety-nine eighty-one. */
export function nameNumber(digits: string): string {
  if (/^0|^\d{5,}$/u.test(digits)) return digitByDigit(digits);
  if (/^\d{1,2}$|^\d00$|000$/u.test(digits)) return cardinal(digits);
  const [head, tail] = [digits.slice(0, -2), digits.slice(-2)];
  return `${cardinal(head)} ${tail === "00" ? "hundred" : lastTwo(tail)}`;
}

/** A year as it is said: "1994" nineteen ninety-four, "1900" nineteen hundred, "2001" two thousand one, "2026" twenty twenty-six. */
export function year(digits: string): string {
  if (!/^[12]\d{3}$/u.test(digits)) return cardinal(digits);
  if (/^[12]00\d$/u.test(digits)) return cardinal(digits);
  return nameNumber(digits);
}

/** More than one of a number word: "twenties", "sixes", "F thirty-fives". */
export function plural(words: string): string {
  if (words.endsWith("y")) return `${words.slice(0, -1)}ies`;
  return /(?:x|s)$/u.test(words) ? `${words}es` : `${words}s`;
}

const lastTwo = (digits: string): string =>
  digits.startsWith("0") ? `oh ${cardinal(digits.slice(1))}` : cardinal(digits);
