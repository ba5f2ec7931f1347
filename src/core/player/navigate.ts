import { firstHeard } from "./first-heard.ts";
import { type OnlyQuotes, startsWithin } from "./only-quotes.ts";
import { offsetOf, type Place, placeAt, type Script } from "./script.ts";

/**
 * Going back from within the first words of something means "the one before"; from further in, "this again".
 * 25 letters are about a second and a half of speech: as long as it takes to hear it begin and press.
 */
const NEAR = 25;

type Unit = "sentence" | "paragraph" | "quotation";

/** Where a skip leads, among the quotations where `only` they are read; or null where there is nothing more that way. */
export function skip(
  script: Script,
  place: Place,
  unit: Unit,
  by: 1 | -1,
  only: OnlyQuotes | null = null,
): Place | null {
  const starts = only ? startsWithin(script, only, unit) : startsOf(script, unit);
  // A quotation that is about to be heard, behind its mark, is not the next one.
  const at = unit === "quotation" || only ? firstHeard(script, place) : offsetOf(script, place);
  const target = by === 1 ? starts.find((start) => start > at) : before(starts, at);
  return target === undefined ? null : placeAt(script, target);
}

function before(starts: readonly number[], at: number): number | undefined {
  const index = starts.findLastIndex((start) => start <= at);
  const current = starts[index];
  return current === undefined || at - current > NEAR ? current : starts[index - 1];
}

function startsOf({ sentences, quotes }: Script, unit: Unit): readonly number[] {
  if (unit === "quotation") return quotes.map((quote) => quote.start);
  const wanted =
    unit === "sentence"
      ? sentences
      : sentences.filter((sentence, index) => sentence.block !== sentences[index - 1]?.block);
  return wanted.map((sentence) => sentence.start);
}

/** The place of a sentence by its index; an index out of range is clamped. */
export function sentencePlace(script: Script, sentence: number): Place {
  return { sentence: Math.max(0, Math.min(script.sentences.length - 1, sentence)), offset: 0 };
}

/** The first word of a quotation, or null where there is no such quotation. */
export function quotePlace(script: Script, quote: number): Place | null {
  const found = script.quotes[quote];
  return found ? placeAt(script, found.start) : null;
}
