import type { Span } from "../article/article.ts";
import { wordsOf } from "../spoken/words.ts";

/** When a word of an utterance is reckoned to begin: its offset in UTF-16 units, and its share of the whole from 0 to 1. */
export interface ReckonedWord {
  readonly charIndex: number;
  readonly share: number;
}

/**
 * What a text takes to say, in syllables. Of a word each group of vowels counts as one, with a little for the word
 * itself; marks are silences. Fitted by hand to the built-in voice, whose times are known.
 */
const WEIGHT = { word: 0.45, clause: 1.3, sentence: 2.2, dash: 1.3 };

/** A syllable of a voice not heard yet, in ms at speed 1: about 165 words a minute. */
export const SYLLABLE_MS = 190;

const VOWELS = /[aeiouy\p{Lm}]+|\p{N}/giu;
/** "Made" has one syllable, "little" two. */
const SILENT_E = /[^aeiouyl]e$|[aeiouy]le$|[^tdaeiouy]ed$/iu;

/** The words of a spoken text and what all of it takes to say, in syllables. */
export function reckon(
  text: string,
  letters: readonly Span[],
): { words: readonly ReckonedWord[]; weight: number } {
  const spelled = new Set(letters.map(({ start }) => start));
  const words = wordsOf(text);
  const begins: { readonly charIndex: number; readonly at: number }[] = [];
  let weight = 0;
  for (const [index, { start, end }] of words.entries()) {
    begins.push({ charIndex: start, at: weight });
    weight += WEIGHT.word + syllables(text.slice(start, end), spelled.has(start));
    weight += silence(text.slice(end, words[index + 1]?.start ?? end));
  }
  const whole = Math.max(weight, Number.EPSILON);
  return { words: begins.map(({ charIndex, at }) => ({ charIndex, share: at / whole })), weight };
}

function syllables(word: string, isLetter: boolean): number {
  if (isLetter) return /w/iu.test(word) ? 3 : 1;
  const groups = word.match(VOWELS)?.length ?? 0;
  return Math.max(1, groups - (groups > 1 && SILENT_E.test(word) ? 1 : 0));
}

const silence = (between: string): number =>
  /[.!?]/u.test(between)
    ? WEIGHT.sentence
    : /[,;:)”]/u.test(between)
      ? WEIGHT.clause
      : /[—–]/u.test(between)
        ? WEIGHT.dash
        : 0;
