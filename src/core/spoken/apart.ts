import { digitByDigit, nameNumber, plural } from "./number-words.ts";
import { type Piece, type Reading, same, say, spell } from "./reading.ts";

/** What is said for a run of letters: a word, or null where each is said by its name. */
export type LettersAsWord = (letters: string) => string | null;

const TOKEN = /(?<fraction>\.\d+)|(?<number>\d+)|(?<letters>\p{Lu}+(?=v\d)|\p{L}+)|[^\p{L}\d.]+|\./gu;

/**
 * Reads a name of letters and numbers part by part: "F-35B" is F, thirty-five, B; "12304b(a)(1)" its number, B, A,
 * one. Marks are not said, and belong to what follows them. With `many`, the "s" behind the name makes it plural.
 */
export function readApart(name: string, asWord: LettersAsWord, many = false): Reading {
  const parts = partsOf(name, asWord);
  const pieces: Piece[] = parts.map((part, index) => {
    if (part.letters !== null) return spell(part.length, part.letters);
    const ending = many && index === parts.length - 1;
    const words = ending ? plural(part.words) : part.words;
    const lead = index > 0 && !part.spaced ? " " : "";
    const next = parts[index + 1];
    const trail = next && next.letters !== null && !next.spaced ? " " : "";
    return say(part.length + (ending ? 1 : 0), lead + words + trail);
  });
  const last = parts.at(-1);
  if (many && last && last.letters !== null) pieces.push(same(1));
  return pieces.flatMap((piece, index) => (parts[index]?.spaced ? [same(1), piece] : [piece]));
}

interface Part {
  length: number;
  readonly words: string;
  letters: string | null;
  /** Behind a space of its own, which is no part of `length`. */
  readonly spaced: boolean;
}

function partsOf(name: string, asWord: LettersAsWord): readonly Part[] {
  const parts: Part[] = [];
  let marks = "";
  for (const { 0: token, groups } of name.matchAll(TOKEN)) {
    const word = wordsOfToken(groups ?? {}, asWord);
    if (word === null) {
      marks += token;
      continue;
    }
    const spaced = marks === " ";
    const length = token.length + (spaced ? 0 : marks.length);
    const last = parts.at(-1);
    if (word.letters !== null && last && last.letters !== null && !spaced) {
      last.letters += word.letters;
      last.length += length;
    } else {
      parts.push({ length, words: word.words, letters: word.letters, spaced });
    }
    marks = "";
  }
  const last = parts.at(-1);
  if (last) last.length += marks.length;
  return parts;
}

function wordsOfToken(
  { fraction, number, letters }: { [group: string]: string | undefined },
  asWord: LettersAsWord,
): { words: string; letters: string | null } | null {
  if (fraction !== undefined) return { words: `point ${digitByDigit(fraction.slice(1))}`, letters: null };
  if (number !== undefined) return { words: nameNumber(number), letters: null };
  if (letters === undefined) return null;
  const words = asWord(letters);
  return words === null ? { words: "", letters } : { words, letters: null };
}
