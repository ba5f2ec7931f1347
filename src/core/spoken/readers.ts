import { readSign } from "./readers/signs.ts";
import type { Reader } from "./reading.ts";

/** Asked where a word begins with a digit, in this order. */
const DIGIT: readonly Reader[] = [];
/** Asked where a word begins with a capital, in this order. */
const CAPITAL: readonly Reader[] = [];
/** Asked where a word begins with a small letter, in this order. */
const SMALL: readonly Reader[] = [];
/** Asked at any mark or sign but white space, in this order. */
const SIGN: readonly Reader[] = [readSign];

const NONE: readonly Reader[] = [];

/** The readers to ask where `char` stands; which are asked first is the whole of their precedence. */
export function readersAt(char: string): readonly Reader[] {
  if (/\s/u.test(char)) return NONE;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/\p{Lu}/u.test(char)) return CAPITAL;
  return /[\p{L}\p{M}]/u.test(char) ? SMALL : SIGN;
}
