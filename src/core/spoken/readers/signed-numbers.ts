import { charAt, matchAt, type Piece, type Reader, type Reading, same, say } from "../reading.ts";
import { tableOf } from "../table.ts";
import { readMoney } from "./money.ts";
import { readNumber } from "./plain-numbers.ts";
import { readQuantity } from "./quantities.ts";

const SIGNS = tableOf("-=minus|−=minus|+=plus|~=about|<=less than|>=more than");
const AMOUNTS: readonly Reader[] = [readMoney, readQuantity, readNumber];

/** Reads a number with its sign: "-2" minus two, "+5" plus five, "−$3 million". A hyphen after a word is no minus. */
export const readSignedNumber: Reader = ({ text, at }) => {
  const name = SIGNS.get(charAt(text, at));
  if (name === undefined || !/^[\s([“"'‘/]?$/u.test(text.slice(Math.max(0, at - 1), at))) return null;
  if (matchAt(/[-−+~<>] ?(?:\p{Sc}|\.?\d)/uy, text, at) === null) return null;
  const gap = charAt(text, at + 1) === " " ? 1 : 0;
  // "5 - 4" is no minus: between numbers with space around it stands a dash.
  if (gap === 1 && /[-−+]/u.test(charAt(text, at))) return null;
  for (const reader of AMOUNTS) {
    const reading = reader({ text, at: at + 1 + gap });
    if (reading !== null) return withSign(reading, name, 1 + gap);
  }
  return null;
};

/** Reads "+/-" before a number as plus or minus. */
export const readPlusOrMinus: Reader = ({ text, at }) => {
  const match = matchAt(/\+\/[-−–]( ?)(?=\.?\d)/uy, text, at);
  if (match === null) return null;
  const spaced = match[1] === " ";
  return [say(3, `plus or minus${spaced ? "" : " "}`), ...(spaced ? [same(1)] : [])];
};

function withSign([first, ...rest]: Reading, name: string, length: number): Piece[] {
  if (first === undefined || typeof first.said !== "string") return [];
  return [say(first.length + length, `${name} ${first.said}`), ...rest];
}
