import type { Span } from "../article/article.ts";

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
  words.find((word) => offset < word.end) ?? null;
