import type { Article, Span } from "../article/article.ts";
import { firstWhere } from "../order/first-where.ts";
import { findQuotes } from "../quotes/find-quotes.ts";
import type { Quote } from "../quotes/quote.ts";
import { namesIn } from "../sentences/known-names.ts";
import { segment } from "../sentences/segment.ts";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings.ts";
import { firstUses } from "../spoken/acronym-definitions.ts";
import { withCueWords } from "../spoken/quotation-cue.ts";
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
  /** The article's title, which is no part of its text. */
  readonly headline: string;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
}

/** A place in a script: a sentence and an offset in its shown text (UTF-16 units from the sentence's start). */
export interface Place {
  readonly sentence: number;
  readonly offset: number;
}

export const START: Place = { sentence: 0, offset: 0 };

/** Cuts an article into sentences, read as the listener chose, and finds its quotations, unless they are given. */
export function toScript(
  article: Article,
  chosen: Chosen = DEFAULT_SETTINGS,
  quotes: readonly Quote[] = findQuotes(article.text, article.blocks),
): Script {
  const known = namesIn(article.text);
  const sentences = article.blocks.flatMap((block, index) =>
    segment(article.text.slice(block.start, block.end), known).map((span) => ({
      ...{ block: index, start: block.start + span.start, end: block.start + span.end },
    })),
  );
  const read = readerOf(article.text, quotes, chosen);
  return {
    lang: article.lang,
    headline: article.title,
    sentences: sentences.map((sentence) => ({ ...sentence, spoken: read(sentence) })),
    quotes,
  };
}

/** What of the settings bears on the words that are said. */
export type Chosen = Pick<Settings, "choices" | "cue">;

/** The same script as the listener chose now; its sentences and quotations, and so every place, stay. */
export function readAgain(script: Script, article: Pick<Article, "text">, chosen: Chosen): Script {
  const read = readerOf(article.text, script.quotes, chosen);
  return {
    ...script,
    sentences: script.sentences.map((sentence) => ({ ...sentence, spoken: read(sentence) })),
  };
}

/** Answers what is said for a sentence. */
function readerOf(text: string, quotes: readonly Quote[], { choices, cue }: Chosen) {
  const uses = choices.expandAcronyms ? firstUses(text) : [];
  return ({ start, end }: Span): SpokenText => {
    const within = uses.filter(({ at }) => at >= start && at < end);
    const here = within.map((use) => ({ ...use, at: use.at - start }));
    const spoken = toSpokenText(text.slice(start, end), choices, { firstUses: here });
    if (cue !== "words") return spoken;
    const cued: Span[] = [];
    for (let at = firstWhere(quotes.length, (one) => (quotes[one]?.end ?? 0) > start); ; at++) {
      const quote = quotes[at];
      if (!quote || quote.start >= end) return withCueWords(spoken, cued);
      cued.push({ start: quote.start - start, end: quote.end - start });
    }
  };
}

/** The place of an offset of the article's text; between two sentences it is the start of the later one. */
export function placeAt(script: Script, offset: number): Place {
  const { sentences } = script;
  const sentence = firstWhere(sentences.length, (index) => offset < (sentences[index]?.end ?? 0));
  const found = sentences[sentence];
  if (!found) return { sentence: Math.max(0, sentences.length - 1), offset: 0 };
  return { sentence, offset: Math.max(0, offset - found.start) };
}

/** The offset in the article's text that a place stands for. */
export function offsetOf(script: Script, place: Place): number {
  return (script.sentences[place.sentence]?.start ?? 0) + place.offset;
}
