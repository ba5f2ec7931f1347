import type { Article, Span } from "../article/article.ts";
import { findQuotes } from "../quotes/find-quotes.ts";
import type { Quote } from "../quotes/quote.ts";
import { segment } from "../sentences/segment.ts";
import type { SpokenText } from "../spoken/spoken-text.ts";
import { toSpokenText } from "../spoken/to-spoken-text.ts";

/** One sentence to be read: its span in the article, and what is said for it. */
export interface Sentence extends Span {
  /** Index of its block in the article. */
  readonly block: number;
  readonly spoken: SpokenText;
}

/** An article made ready for reading: everything the player needs, and nothing that changes. */
export interface Script {
  /** BCP 47 language tag of the text. */
  readonly lang: string;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
}

/** A place in a script: a sentence and an offset in its shown text (UTF-16 units from the sentence's start). */
export interface Place {
  readonly sentence: number;
  readonly offset: number;
}

export const START: Place = { sentence: 0, offset: 0 };

/** Cuts an article into sentences and finds its quotations. */
export function toScript(article: Article): Script {
  const sentences = article.blocks.flatMap((block, index) =>
    segment(article.text.slice(block.start, block.end)).map((span) => {
      const [start, end] = [block.start + span.start, block.start + span.end];
      return { block: index, start, end, spoken: toSpokenText(article.text.slice(start, end)) };
    }),
  );
  return { lang: article.lang, sentences, quotes: findQuotes(article.text, article.blocks) };
}

/** The place of an offset of the article's text; between two sentences it is the start of the later one. */
export function placeAt(script: Script, offset: number): Place {
  const { sentences } = script;
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offset < (sentences[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  const found = sentences[low];
  if (!found) return { sentence: Math.max(0, sentences.length - 1), offset: 0 };
  return { sentence: low, offset: Math.max(0, offset - found.start) };
}

/** The offset in the article's text that a place stands for. */
export function offsetOf(script: Script, place: Place): number {
  return (script.sentences[place.sentence]?.start ?? 0) + place.offset;
}
