import type { Span } from "../article/article.ts";
import { firstWhere } from "../order/first-where.ts";
import { isSaidAsShown, segmentAt, toDisplay } from "./offset-map.ts";
import type { Segment, SpokenText } from "./spoken-text.ts";

const TOKEN = /\S+/gu;
const INNER = /[\p{L}\p{N}$€£%](?:.*[\p{L}\p{N}%])?/su;

/** The words of a text in order: tokens between white space, without the punctuation around them. */
export function wordsOf(text: string): readonly Span[] {
  const words: Span[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const inner = INNER.exec(token);
    if (inner) words.push({ start: index + inner.index, end: index + inner.index + inner[0].length });
  }
  return words;
}

/** The word at an offset: the one that ends after it, since engines report the mark that opens a word as its start. */
export const wordAt = (words: readonly Span[], offset: number): Span | null =>
  words[firstWhere(words.length, (index) => (words[index]?.end ?? 0) > offset)] ?? null;

/** The index of the word that begins nearest to an offset, the earlier of two; -1 where there are no words. */
export function nearestWord(words: readonly Span[], offset: number): number {
  const behind = firstWhere(words.length, (index) => (words[index]?.start ?? 0) >= offset);
  const [before, after] = [words[behind - 1], words[behind]];
  if (!before || !after) return after ? behind : words.length - 1;
  return offset - before.start <= after.start - offset ? behind - 1 : behind;
}

const shown = new WeakMap<SpokenText, readonly Span[]>();
const said = new WeakMap<SpokenText, readonly Span[]>();

/** The words of what is shown, found once for each text. */
export const shownWords = (text: SpokenText): readonly Span[] => onceFor(shown, text, text.display);

/** The words of what is said, found once for each text. */
export const saidWords = (text: SpokenText): readonly Span[] => onceFor(said, text, text.spoken);

/**
 * What to light while the spoken word at an offset is heard: the shown word it belongs to, or all of those that a
 * substitution stands for ("$1.2 billion"). Null where no word is shown there or behind.
 */
export function shownWordAt(text: SpokenText, spokenOffset: number): Span | null {
  const words = shownWords(text);
  const segment = segmentAt(text, spokenOffset);
  const first = wordAt(words, toDisplay(text, spokenOffset).start);
  if (!segment) return first;
  const behind = firstWhere(words.length, (index) => (words[index]?.start ?? 0) >= segment.displayEnd);
  const last = words[behind - 1];
  // What is said and not shown goes with the word before it.
  if (spokenOffset >= segment.spokenEnd) return last ?? first;
  if (isSaidAsShown(text, segment)) return first;
  // A sign that is said ("&") is lit itself.
  if (!first || first.start >= segment.displayEnd) return signIn(text.display, segment) ?? first;
  return { start: first.start, end: Math.max(first.end, last?.end ?? 0) };
}

function signIn(display: string, { displayStart, displayEnd }: Segment): Span | null {
  const sign = /\S(?:.*\S)?/su.exec(display.slice(displayStart, displayEnd));
  return sign && { start: displayStart + sign.index, end: displayStart + sign.index + sign[0].length };
}

function onceFor(known: WeakMap<SpokenText, readonly Span[]>, text: SpokenText, of: string): readonly Span[] {
  const words = known.get(text) ?? wordsOf(of);
  known.set(text, words);
  return words;
}
