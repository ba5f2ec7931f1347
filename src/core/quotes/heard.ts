import type { Mention } from "./noun-phrase.ts";
import type { Token } from "./tokens.ts";
import { isNameWord } from "./word-kinds.ts";

const HEARS = /^(?:hears?|heard|hearing|overheard|remember(?:s|ed)?|recall(?:s|ed)?)$/u;

/** Whether a mention is of someone whom another hears or remembers: "Pike heard Lee shout “…”", "recalls Lee saying". */
export function isHeard(tokens: readonly Token[], mention: Mention): boolean {
  const first = tokens.findIndex((token) => token.start >= mention.start);
  return mention.kind !== "pronoun" && HEARS.test(tokens[first - 1]?.lower ?? "");
}

/** Whether the verb at `verb` is what such a one does: "someone shout", "heard Lee scream". */
export function isDoneByHeard(tokens: readonly Token[], verb: number): boolean {
  let first = verb;
  while (isNameWord(tokens[first - 1])) first -= 1;
  if (first === verb && /^(?:some|any)(?:one|body)$/u.test(tokens[verb - 1]?.lower ?? "")) first -= 1;
  return first < verb && HEARS.test(tokens[first - 1]?.lower ?? "");
}
