import { firstWhere } from "../order/first-where.ts";
import type { Beginning } from "./next-piece.ts";
import { type Place, placeAt, type Script } from "./script.ts";
import { type Stretch, stretchAt, stretchesOf } from "./stretches.ts";

/**
 * The quotations that a reading is kept to, one after another with nothing between. Where it is in them follows from
 * the reading's place alone, as anywhere in an article, so that pause, skip and failure need to know nothing of it.
 */
export interface OnlyQuotes {
  /** Their indices in the script, ascending, each once; never empty, and something is said of each. */
  readonly quotes: readonly number[];
  /** Whether the headline is said first, and before each quotation who speaks. */
  readonly announced: boolean;
  /** True until the headline has been heard. */
  readonly headlineDue: boolean;
}

/** Keeps a reading to the quotations of these indices; null where there is nothing to say of any. */
export function onlyQuotes(script: Script, wanted: readonly number[], announced: boolean): OnlyQuotes | null {
  const asked = new Set(wanted);
  const said = new Set(
    script.sentences.flatMap((_, sentence) => stretchesOf(script, sentence).map(({ quote }) => quote)),
  );
  const quotes = script.quotes.flatMap((_, index) => (asked.has(index) && said.has(index) ? [index] : []));
  return quotes.length === 0 ? null : { quotes, announced, headlineDue: announced && hasHeadline(script) };
}

/** A headline without a letter can't be said. */
const hasHeadline = ({ headline }: Script): boolean => /\p{L}/u.test(headline);

/** As it was asked for: the place is the first quotation's, and the headline is due again. */
export function fromTheFirst(
  script: Script,
  only: OnlyQuotes,
): { readonly only: OnlyQuotes; readonly place: Place } {
  const place = placeAt(script, script.quotes[only.quotes[0] ?? 0]?.start ?? 0);
  return { only: { ...only, headlineDue: only.announced && hasHeadline(script) }, place };
}

/** Who went to another place, or has heard the headline, is not told it (again). */
export const pastHeadline = (only: OnlyQuotes | null): OnlyQuotes | null =>
  only?.headlineDue ? { ...only, headlineDue: false } : only;

/** Whether a quotation, by its index in the script, is one of them. */
export const isAmong = ({ quotes }: OnlyQuotes, quote: number): boolean =>
  quotes[firstWhere(quotes.length, (at) => (quotes[at] ?? 0) >= quote)] === quote;

/** The first place, from the one given on, that lies in one of the quotations and at which a word is said. */
export function quotedFrom(script: Script, only: OnlyQuotes, from: Beginning): Beginning | null {
  for (
    let { sentence, spokenStart } = from;
    sentence < script.sentences.length;
    sentence++, spokenStart = 0
  ) {
    const { spoken } = script.sentences[sentence]?.spoken ?? { spoken: "" };
    for (const stretch of stretchesOf(script, sentence)) {
      const start = Math.max(stretch.spokenStart, spokenStart);
      const isSaid = /\S/u.test(spoken.slice(start, stretch.spokenEnd));
      if (isSaid && stretch.quote !== null && isAmong(only, stretch.quote))
        return { sentence, spokenStart: start };
    }
  }
  return null;
}

/** The quotation whose first word is said first from a beginning; null in the middle of one, and outside of any. */
export function quoteOpenedAt(script: Script, { sentence, spokenStart }: Beginning): number | null {
  const { spoken, start } = script.sentences[sentence] ?? { spoken: null, start: 0 };
  const { quote, spokenStart: from } = stretchAt(script, sentence, spokenStart);
  if (spoken === null || quote === null || (script.quotes[quote]?.start ?? 0) < start) return null;
  return /[\p{L}\p{N}]/u.test(spoken.spoken.slice(from, spokenStart)) ? null : quote;
}

/** Whether a piece that ends at an offset of a sentence's spoken text ends its quotation. */
export function endsQuote(
  { sentences, quotes }: Script,
  sentence: number,
  stretch: Stretch,
  spokenEnd: number,
): boolean {
  const end = stretch.quote === null ? 0 : (quotes[stretch.quote]?.end ?? 0);
  return spokenEnd >= stretch.spokenEnd && end <= (sentences[sentence]?.end ?? 0);
}

/** Where the last quotation ends: the place of a reading of them that is finished. */
export function endOfQuotes(script: Script, { quotes }: OnlyQuotes): Place {
  const last = placeAt(script, Math.max(0, (script.quotes[quotes.at(-1) ?? 0]?.end ?? 0) - 1));
  return { ...last, offset: last.offset + 1 };
}

/** Where sentences begin within the quotations, each quotation being one too. */
export function startsWithin(
  { sentences, quotes }: Script,
  only: OnlyQuotes,
  unit: string,
): readonly number[] {
  return only.quotes.flatMap((index) => {
    const quote = quotes[index];
    if (!quote) return [];
    const inner = sentences.filter(({ start }) => start > quote.start && start < quote.end);
    return [quote.start, ...(unit === "sentence" ? inner.map(({ start }) => start) : [])];
  });
}

/** The place in the quotations that is nearest behind a place, or else the start of the last one. */
export function placeWithin(script: Script, only: OnlyQuotes, offset: number): Place {
  const wanted = only.quotes.map((index) => script.quotes[index]).filter((quote) => quote !== undefined);
  const quote = wanted.find(({ end }) => end > offset) ?? wanted.at(-1);
  return placeAt(script, Math.max(quote?.start ?? 0, Math.min(offset, (quote?.end ?? 1) - 1)));
}

/** How much is said of the quotations before a place, and in all; in UTF-16 units. */
export function unitsWithin(
  script: Script,
  only: OnlyQuotes,
  sentence: number,
  spokenOffset: number,
): { readonly played: number; readonly total: number } {
  let [played, total] = [0, 0];
  for (let at = 0; at < script.sentences.length; at++) {
    for (const { quote, spokenStart, spokenEnd } of stretchesOf(script, at)) {
      if (quote === null || !isAmong(only, quote)) continue;
      total += spokenEnd - spokenStart;
      if (at < sentence) played += spokenEnd - spokenStart;
      else if (at === sentence) played += Math.max(0, Math.min(spokenEnd, spokenOffset) - spokenStart);
    }
  }
  return { played, total };
}
