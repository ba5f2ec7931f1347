import type { FirstUse } from "./acronym-definitions.ts";
import type { Choices, Pronunciation } from "./choices.ts";
import { withMarksNamed } from "./literal-punctuation.ts";
import { digitByDigit } from "./number-words.ts";
import { type OwnWords, ownReader, ownWords } from "./own-pronunciations.ts";
import { readWebAddress } from "./readers/web-addresses.ts";
import { readersAt } from "./readers.ts";
import { isWordEnd, matchAt, type Piece, type Reader, say } from "./reading.ts";
import { readingsOf } from "./scan.ts";
import type { SpokenText } from "./spoken-text.ts";
import { tile } from "./tile.ts";

/** What of the article bears on one sentence: acronyms used first there, by their offsets in the sentence. */
export interface SentenceContext {
  readonly firstUses: readonly FirstUse[];
}

/** Reads a sentence as the listener chose; see `toSpokenText`. */
export function readAsChosen(display: string, choices: Choices, context: SentenceContext): SpokenText {
  const own = usableWords(choices);
  const chosen = readWith(display, choices, context, own);
  // Two pronunciations may make a third between them: then none of them is used, so that what is said stays as it is.
  return own.size === 0 || readWith(chosen.spoken, choices, context, own).spoken === chosen.spoken
    ? chosen
    : readWith(display, choices, context, new Map());
}

function readWith(display: string, choices: Choices, context: SentenceContext, own: OwnWords): SpokenText {
  const readers = readersOf(choices, context);
  const pieces = withOwnWords(
    display,
    (char) => (readers.length === 0 ? readersAt(char) : [...readers, ...readersAt(char)]),
    own,
  );
  return tile(display, choices.punctuation === "literal" ? withMarksNamed(display, pieces) : pieces);
}

/** The readings of a text; a word of the listener's own holds too where a reader says it: "Sgt." is a sergeant. */
function withOwnWords(
  text: string,
  readers: (char: string) => readonly Reader[],
  own: OwnWords,
): readonly Piece[] {
  if (own.size === 0) return readingsOf(text, readers);
  const reader = ownReader(own);
  const isOwn = new Set<string | null>([...own.values()].flat().map(({ say: words }) => words));
  return readingsOf(text, readers, reader).map((piece) =>
    typeof piece.said !== "string" || isOwn.has(piece.said)
      ? piece
      : say(
          piece.length,
          tile(
            piece.said,
            readingsOf(piece.said, () => [], reader),
          ).spoken,
        ),
  );
}

/** Asked before all others, wherever a word or sign begins. */
function readersOf(choices: Choices, { firstUses }: SentenceContext): readonly Reader[] {
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
const plain = (words: string): string => tile(words, readingsOf(words)).spoken;

const usable = new WeakMap<readonly Pronunciation[], OwnWords>();
/** A pronunciation may make use of others; those that are not done after so many rounds turn in a circle. */
const ROUNDS = 4;

/** The pronunciations that come to an end: what is to be said is said as others want it, and so on. */
function usableWords(choices: Choices): OwnWords {
  const { pronunciations } = choices;
  const known = usable.get(pronunciations);
  if (known) return known;
  let left = pronunciations.map((one) => (one.say === null ? one : { ...one, say: plain(one.say) }));
  for (let round = 0; round <= ROUNDS; round++) {
    const words = ownWords(left);
    const read = (text: string) => tile(text, withOwnWords(text, readersAt, words)).spoken;
    const next = left.map((one) => {
      const said = one.say ?? lettersApart(one.written);
      const again = read(said);
      if (again === said) return one;
      return one.say === null || round === ROUNDS || again.length > LONGEST_SAID
        ? null
        : { ...one, say: again };
    });
    left = next.filter((one) => one !== null);
  }
  const made = ownWords(left);
  usable.set(pronunciations, made);
  return made;
}

/** What is said for a word may be so much longer than what is shown, in UTF-16 units. */
const LONGEST_SAID = 200;

const lettersApart = (written: string): string =>
  [...written.matchAll(/[\p{L}\p{N}]/gu)].map(([letter]) => letter.toUpperCase()).join(" ");
