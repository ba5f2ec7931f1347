import { hasSourceNoun, type Mention, mentionEndingAt } from "./noun-phrase.ts";
import { isPersonNoun } from "./person-nouns.ts";
import type { Token } from "./tokens.ts";

/**
 * The paper or sign whose words a colon shows right before the quotation at `at`: the note in "On the wall hangs a note:
 * “Stay.”" Null where no such noun stands there.
 */
export function paperShown(tokens: readonly Token[], at: number): Mention | null {
  if (tokens[at - 1]?.text !== ":") return null;
  const paper = mentionEndingAt(tokens, at - 2);
  if (paper?.kind !== "nominal" || !hasSourceNoun(paper)) return null;
  return isPersonNoun(paper.head.at(-1)?.lower ?? "") ? null : paper;
}
