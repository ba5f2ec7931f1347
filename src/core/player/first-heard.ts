import { shownWords, wordAt } from "../spoken/words.ts";
import { offsetOf, type Place, type Script } from "./script.ts";

/**
 * Where in the article's text the word begins that is heard first from a place: marks that open it are passed over, so
 * that a place at the mark of a quotation is in the quotation, as it is for a voice that tells of its words.
 */
export function firstHeard(script: Script, place: Place): number {
  const spoken = script.sentences[place.sentence]?.spoken;
  const isBetween = place.offset > 0 && /\s/u.test(spoken?.display[place.offset] ?? " ");
  if (!spoken || isBetween) return offsetOf(script, place);
  const word = wordAt(shownWords(spoken), place.offset);
  return offsetOf(script, { ...place, offset: Math.max(place.offset, word?.start ?? 0) });
}
