import { cardinal, decimal } from "./number-words.ts";

/** The source of a pattern for a number in digits: "1,500", "2.75", ".5", "12". */
export const NUMERAL =
  "(?:(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,24})(?:\\.\\d{1,12})?|\\.\\d{1,12})(?!\\d|\\.\\d|,\\d{3}(?!\\d))";

/** The source of a pattern for the dash of a range. The em dash is not one: it parts clauses. */
export const RANGE_DASH = "[-\\u2010-\\u2013\\u2212]";

/** A number in digits as words: "1,500" one thousand five hundred, "2.75" two point seven five. */
export const numeral = (written: string): string =>
  written.includes(".") ? decimal(written) : cardinal(written);

/** True for what is exactly one, and so is followed by a singular. */
export const isOne = (written: string): boolean => /^0{0,9}1$/u.test(written);

/** The source of a pattern for a year that news may name; what is a count ("1500 troops") is told by its neighbours. */
export const YEAR = "(?:1[1-9]|20)\\d\\d";
