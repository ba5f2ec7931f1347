import { CONDITIONS } from "../lexicon/conditions.ts";
import type { Entry } from "../lexicon/entry.ts";
import { entriesFrom, FIRST_WORD } from "../lexicon/lexicon.ts";
import {
  endsText,
  isWordEnd,
  matchAt,
  type Piece,
  type Reader,
  type Reading,
  same,
  say,
} from "../reading.ts";
import { inflected } from "./inflection.ts";

/** Reads what the lexicon knows: "Lt. Col." is "lieutenant colonel", "NATO’s" is "nato’s", "IEDs" is "I E D's". */
export const readEntry: Reader = ({ text, at }) => {
  const first = matchAt(FIRST_WORD, text, at)?.[0];
  if (first === undefined) return null;
  const reading = readingAmong(entriesFrom(first), text, at);
  // An acronym with its plural "s" is one run of letters.
  if (reading !== null || !/^\p{Lu}[\p{L}\d]*s$/u.test(first)) return reading;
  return readingAmong(entriesFrom(first.slice(0, -1)), text, at);
};

function readingAmong(entries: readonly Entry[], text: string, at: number): Reading | null {
  for (const entry of entries) {
    const reading = readingOf(entry, text, at);
    if (reading !== null) return reading;
  }
  return null;
}

function readingOf({ written, say: words, when }: Entry, text: string, at: number): Reading | null {
  const end = at + written.length;
  const shown = text.slice(at, end);
  if (words === null || (shown !== written && shown.replaceAll(/\s/gu, " ") !== written)) return null;
  if (!when.every((condition) => CONDITIONS[condition](text, at, end))) return null;
  // "PAC-3" is a designation, and its number goes with it.
  if (/^-\d/u.test(text.slice(end, end + 2))) return null;
  const hasStop = written.endsWith(".");
  if (!hasStop && !written.includes(" ")) return inflected(shown, words, text, end);
  if (!isWordEnd(text, end)) return null;
  return hasStop && endsText(text, end)
    ? [...aligned(shown.slice(0, -1), words), same(1)]
    : aligned(shown, words);
}

/** Word by word where as many are said as are shown, else as one piece. */
function aligned(shown: string, words: string): readonly Piece[] {
  const [written, said] = [shown.split(/\s/u), words.split(" ")];
  if (written.length !== said.length) return [say(shown.length, words)];
  return written.flatMap((word, n) => [...(n === 0 ? [] : [same(1)]), say(word.length, said[n] ?? "")]);
}
