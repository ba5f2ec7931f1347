import { pronunciationsIn } from "../../core/spoken/lexicon/pronunciations.ts";
import { fold } from "./fold.ts";

/**
 * The lexicon for a spoken text, as Flite's `-add_lex` reads it, one word a line; undefined where the text has no word
 * that needs one. Flite takes `nil` for any part of speech.
 */
export function lexiconText(spoken: string): string | undefined {
  const lines = pronunciationsIn(spoken).map(({ word, phones }) => `${fold(word)} nil : ${phones}\n`);
  return lines.length === 0 ? undefined : lines.join("");
}
