import type { SavedPlace } from "../protocol/messages.ts";
import { offsetOf, type Place, placeAt, type Script, START } from "./script.ts";

/** Enough letters to tell one sentence from another, few enough to say little of what was read. */
export const EXACT = 64;

/** What to keep of a place, so that it is found again even in a text that has changed. */
export function toSavedPlace(script: Script, place: Place): SavedPlace {
  const sentence = script.sentences[place.sentence];
  const start = sentence?.start ?? 0;
  return { offset: start, exact: sentence?.spoken.display.slice(0, EXACT) ?? "" };
}

/**
 * Finds a kept place again: the sentence where it was if it still begins with the same words, else the first
 * that does. Null where the text has changed too much, and for the start, which needs no finding.
 */
export function fromSavedPlace(script: Script, saved: SavedPlace): Place | null {
  const begins = (index: number) => script.sentences[index]?.spoken.display.startsWith(saved.exact) ?? false;
  const there = placeAt(script, saved.offset).sentence;
  const sentence = begins(there) ? there : script.sentences.findIndex((_, index) => begins(index));
  if (sentence < 0 || offsetOf(script, { sentence, offset: 0 }) === offsetOf(script, START)) return null;
  return { sentence, offset: 0 };
}
