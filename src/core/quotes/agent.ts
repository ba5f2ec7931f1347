import { FORMS_OF_BE } from "./closed-words.ts";
import { cueOf } from "./cue-verbs.ts";
import { type Mention, mentionStartingAt } from "./noun-phrase.ts";
import type { Token } from "./tokens.ts";
import { wordList } from "./word-list.ts";

/** How far behind a passive verb its agent may stand, in tokens. */
const REACH = 7;
const PASSIVES = wordList("seen viewed known regarded uttered spoken perceived");

/** Who speaks by a passive verb at `at`, from its "by": "The bar was called “slow” by Ann Lee", "seen by the crew as …". */
export function agentOf(tokens: readonly Token[], at: number): Mention | null {
  const verb = tokens[at];
  if (
    verb?.kind !== "word" ||
    !(PASSIVES.has(verb.lower) || (cueOf(verb.lower)?.past && isPassiveBefore(tokens, at)))
  ) {
    return null;
  }
  for (let i = at + 1; i <= at + REACH && i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.lower === "by") return mentionStartingAt(tokens, i + 1);
    if (token?.text === "." || token?.text === ";") return null;
  }
  return null;
}

function isPassiveBefore(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((back) => FORMS_OF_BE.has(tokens[at - back]?.lower ?? ""));
}
