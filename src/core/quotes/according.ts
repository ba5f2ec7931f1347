import { type Mention, mentionStartingAt } from "./noun-phrase.ts";
import type { Token } from "./tokens.ts";

/** Who is named as the source by a phrase at `at`: "according to Lee", "in the words of the chief, Ann Lee,". */
export function accordingTo(tokens: readonly Token[], at: number): Mention | null {
  const stands = (words: readonly string[]) => words.every((word, i) => tokens[at + i]?.lower === word);
  if (stands(["according", "to"])) return mentionStartingAt(tokens, at + 2);
  return stands(["in", "the", "words", "of"]) ? mentionStartingAt(tokens, at + 4) : null;
}
