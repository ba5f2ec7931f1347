import type { Span } from "../article/article.ts";
import type { SavedOnly, SavedPlace } from "../protocol/messages.ts";
import { type OnlyQuotes, onlyQuotes, pastHeadline } from "./only-quotes.ts";
import { EXACT } from "./saved-place.ts";
import { offsetOf, type Place, placeAt, type Script } from "./script.ts";
import type { PlayerState } from "./state.ts";

/** What to keep of the quotations a reading is kept to; null where the whole article is read. */
export function toSavedOnly(script: Script, player: PlayerState): SavedOnly | null {
  const { only } = player;
  if (only === null) return null;
  const quotes = only.quotes.flatMap((index) => {
    const quote = script.quotes[index];
    return quote ? [beginningOf(script, quote)] : [];
  });
  return { quotes, announced: only.announced, at: currentOf(script, player, only) };
}

/** Which of the quotations the reading is at, or would begin with; it begins with the first again once all were heard. */
export function currentOf(
  script: Script,
  { status, place }: Pick<PlayerState, "status" | "place">,
  { quotes }: OnlyQuotes,
): number {
  const offset = status === "finished" ? 0 : offsetOf(script, place);
  return Math.max(
    0,
    quotes.findLastIndex((index) => (script.quotes[index]?.start ?? 0) <= offset),
  );
}

/**
 * Finds the quotations again, where they were or else where the same words are quoted, and the start of the one that was
 * being read. Those that are not there any more are left out; null where none is.
 */
export function fromSavedOnly(
  script: Script,
  { quotes, announced, at }: SavedOnly,
): { readonly only: OnlyQuotes; readonly place: Place } | null {
  const there = script.quotes.map((quote) => beginningOf(script, quote));
  const found: number[] = [];
  let current: number | undefined;
  for (const [index, { offset, exact }] of quotes.entries()) {
    const from = (found.at(-1) ?? -1) + 1;
    const same = there.findIndex(
      (quote, one) => one >= from && quote.exact === exact && quote.offset === offset,
    );
    const moved = same < 0 ? there.findIndex((quote, one) => one >= from && quote.exact === exact) : same;
    if (moved < 0) continue;
    found.push(moved);
    if (index >= at) current ??= moved;
  }
  const only = pastHeadline(onlyQuotes(script, found, announced));
  const start = script.quotes[current ?? found.at(-1) ?? 0]?.start ?? 0;
  return only && { only, place: placeAt(script, start) };
}

function beginningOf(script: Script, { start, end }: Span): SavedPlace {
  const { sentence, offset } = placeAt(script, start);
  const { display } = script.sentences[sentence]?.spoken ?? { display: "" };
  return { offset: start, exact: display.slice(offset, offset + Math.min(EXACT, end - start)) };
}
