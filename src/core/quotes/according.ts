import { type Mention, mentionStartingAt } from "./noun-phrase.ts";
import type { Token } from "./tokens.ts";

/** Who is named as the source by a phrase at `at`: "according to Lee", "in the words of the chief, Ann Lee,". */
export function accordingTo(tokens: readonly Token[], at: number): Mention | null {
  const phrase = [0, 1, 2, 3].map((i) => tokens[at + i]?.lower ?? "").join(" ");
  if (phrase.startsWith("according to ")) return mentionStartingAt(tokens, at + 2);
  return phrase === "in the words of" ? mentionStartingAt(tokens, at + 4) : null;
}
