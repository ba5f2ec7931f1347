import { blocksOfText } from "../../../src/core/article/article.ts";
import { findQuotes } from "../../../src/core/quotes/find-quotes.ts";
import { framesOf, type Sentence } from "../../../src/core/quotes/frame.ts";
import { isTitle } from "../../../src/core/quotes/is-title.ts";
import { pairMarks } from "../../../src/core/quotes/pair-marks.ts";

/** What stands between the marks of a text, speech or not. */
export function marked(text: string): readonly string[] {
  return pairMarks(text, blocksOfText(text)).map(({ start, end }) => text.slice(start, end));
}

/** The sentences of a text as the rules see them. */
export function frames(text: string): readonly Sentence[] {
  const blocks = blocksOfText(text);
  const quotations = pairMarks(text, blocks);
  return framesOf(
    text,
    blocks,
    quotations,
    quotations.map((one) => !isTitle(text, one)),
  );
}

/** The tokens of a text's first sentence. */
export function tokens(text: string): Sentence["tokens"] {
  return frames(text)[0]?.tokens ?? [];
}

/** Each quotation of a text with the name of its speaker. */
export function said(text: string): readonly (readonly [string, string | null])[] {
  return findQuotes(text, blocksOfText(text)).map(({ start, end, speaker }) => [
    text.slice(start, end),
    speaker?.name ?? null,
  ]);
}

/** The names of the speakers of a text's quotations, in order. */
export function speakers(text: string): readonly (string | null)[] {
  return said(text).map(([, name]) => name);
}
