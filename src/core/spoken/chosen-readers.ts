import type { FirstUse } from "./acronym-definitions.ts";
import type { Choices } from "./choices.ts";
import { digitByDigit } from "./number-words.ts";
import { readWebAddress } from "./readers/web-addresses.ts";
import { isWordEnd, matchAt, type Piece, type Reader, say } from "./reading.ts";
import { readingsOf } from "./scan.ts";
import { tile } from "./tile.ts";

/** What of the article bears on one sentence: acronyms used first there, by their offsets in the sentence. */
export interface SentenceContext {
  readonly firstUses: readonly FirstUse[];
}

/** The readers that a listener's choices ask for; asked before all others, wherever a word or sign begins. */
export function chosenReaders(choices: Choices, { firstUses }: SentenceContext): readonly Reader[] {
  return [
    ...(choices.skipParentheses ? [skipParenthesis] : []),
    ...(choices.skipUrls ? [skipUrl] : []),
    ...(choices.expandAcronyms && firstUses.length > 0 ? [expand(firstUses)] : []),
    ...(choices.numerals === "digits" ? [readDigits] : []),
  ];
}

/** Longer ones are an article in parentheses, and looking for their end would take long where there is none. */
const LONGEST_PARENTHESIS = 400;

const skipParenthesis: Reader = ({ text, at }) => {
  if (text[at] !== "(") return null;
  let depth = 0;
  for (let end = at; end < Math.min(text.length, at + LONGEST_PARENTHESIS); end++) {
    if (text[end] === "(") depth++;
    if (text[end] === ")") depth--;
    if (depth > 0) continue;
    // The space goes too: one before it is left.
    return [say(end + (/\s/u.test(text[end + 1] ?? "") ? 2 : 1) - at, "")];
  }
  return null;
};

const skipUrl: Reader = (scan) => {
  const reading = readWebAddress(scan);
  return (
    reading && [
      say(
        reading.reduce((length, piece: Piece) => length + piece.length, 0),
        "",
      ),
    ]
  );
};

const expand =
  (firstUses: readonly FirstUse[]): Reader =>
  ({ text, at }) => {
    const use = firstUses.find((one) => one.at === at);
    const isThere = use && text.startsWith(use.written, at) && isWordEnd(text, at + use.written.length);
    return isThere ? [say(use.written.length, plain(use.words))] : null;
  };

/** A number that nothing stands against, with commas and a point in it. */
const NUMBER = /\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,15})?/uy;

const readDigits: Reader = ({ text, at }) => {
  const number = matchAt(NUMBER, text, at)?.[0];
  if (number === undefined || !isWordEnd(text, at + number.length)) return null;
  if (/[\p{L}\p{N}$€£.,:/-]/u.test(text[at - 1] ?? "") || /[-:/%]/u.test(text[at + number.length] ?? ""))
    return null;
  return [say(number.length, number.replaceAll(",", "").split(".").map(digitByDigit).join(" point "))];
};

/** Words as they are said with no choices: no word in capitals may reach a voice as one. */
export const plain = (words: string): string => tile(words, readingsOf(words)).spoken;
