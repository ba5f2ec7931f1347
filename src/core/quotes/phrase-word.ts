import { AUXILIARIES, DETERMINERS, TIMES } from "./closed-words.ts";
import type { Token } from "./tokens.ts";
import { isClosed, isFiniteVerb, isNameWord } from "./word-kinds.ts";

/** Whether a word can go on with a noun phrase that began before it: "pilot" in "the retired pilot said", not "said". */
export function isPhraseWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "title") return isNameWord(tokens[at - 1]) && isNameWord(tokens[at + 1]);
  if (token?.kind !== "word") return false;
  if (isNameWord(token)) return true;
  if (isClosed(token.lower) || TIMES.has(token.lower)) return false;
  return !isFiniteVerb(token) || isAttributive(tokens, at);
}

/** "a retired pilot", "the newly elected mayor": a participle or an adverb right behind the determiner. */
export function isAttributive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || next?.kind !== "word" || !/(?:ed|ly|ing)$/u.test(token.lower)) return false;
  if (isClosed(next.lower) || TIMES.has(next.lower)) return false;
  const before = tokens[at - 1];
  if (/ly$/u.test(before?.lower ?? "")) return DETERMINERS.has(tokens[at - 2]?.lower ?? "");
  return DETERMINERS.has(before?.lower ?? "") && !AUXILIARIES.has(before?.lower ?? "");
}
