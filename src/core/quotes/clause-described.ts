import { SUBORDINATORS } from "./closed-words.ts";
import { hasSourceNoun, type Mention, mentionEndingAt } from "./noun-phrase.ts";
import type { Token } from "./tokens.ts";
import { isClosed } from "./word-kinds.ts";

/** How many tokens a clause that describes somebody may have. */
const LONGEST_CLAUSE = 14;

/**
 * Whom a clause with "who" describes that ends at `last`, right before a verb of speech: the clerk in "A clerk who worked
 * with Pike said it was late". Null where no such clause ends there: in "the clerk who Pike said was late" Pike speaks.
 */
export function describedByClause(tokens: readonly Token[], last: number): Mention | null {
  for (let at = last - 1; at > Math.max(0, last - LONGEST_CLAUSE); at -= 1) {
    const token = tokens[at];
    // "who gained fame when he said …": a clause within the clause has its own subject.
    if (token?.kind !== "word" || SUBORDINATORS.has(token.lower)) return null;
    if (token.lower !== "who") continue;
    const within = mentionEndingAt(tokens, last);
    if (within?.kind === "pronoun") return null;
    if (within && within.start <= (tokens[at + 1]?.start ?? 0) && within.kind !== "nominal") return null;
    const described = mentionEndingAt(tokens, at - 1);
    return described &&
      described.kind !== "pronoun" &&
      (described.kind === "name" || hasSourceNoun(described))
      ? described
      : null;
  }
  return null;
}

/**
 * Whom a participle with its object describes, which ends at `last`, right before a verb of speech: the lawyers in
 * "Lawyers representing the sailors said it was late". Null where there is none.
 */
export function describedByParticiple(tokens: readonly Token[], last: number): Mention | null {
  const near = tokens.slice(Math.max(0, last - LONGEST_CLAUSE), last);
  if (!near.some(({ text }) => text.endsWith("ing"))) return null;
  const object = mentionEndingAt(tokens, last);
  if (!object || object.kind === "pronoun") return null;
  const at = tokens.findIndex((token) => token.start >= object.start) - 1;
  if (!/^\p{Ll}{2,}ing$/u.test(tokens[at]?.text ?? "") || isClosed(tokens[at]?.lower ?? "")) return null;
  const described = mentionEndingAt(tokens, at - 1);
  return described && described.kind !== "pronoun" && hasSourceNoun(described) ? described : null;
}
