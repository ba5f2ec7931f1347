import { pronunciationsIn } from "../../core/spoken/lexicon/pronunciations.ts";

/**
 * What the lexicon knows of how words of a text are sounded, as Flite's `-add_lex` reads it ("quds nil : k uh1 d z");
 * undefined where it knows of none, since reading even an empty file takes time.
 */
export function fliteLexicon(text: string): string | undefined {
  const lines = pronunciationsIn(text).map(({ word, phones }) => `${word} nil : ${phones}\n`);
  return lines.length === 0 ? undefined : lines.join("");
}
