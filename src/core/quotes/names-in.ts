import { type Mention, mentionStartingAt } from "./noun-phrase.ts";
import type { Token } from "./tokens.ts";
import { isNameWord } from "./word-kinds.ts";

/** The names in a sentence, wherever they stand: Ann Lee in "It fell to Ann Lee to tell them." */
export function namesIn(tokens: readonly Token[]): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isNameWord(tokens[at])) continue;
    const name = mentionStartingAt(tokens, at);
    if (name?.kind === "name") found.push(name);
    while (isNameWord(tokens[at + 1])) at += 1;
  }
  return found;
}
