import { AUXILIARIES, DETERMINERS, TIMES } from "./closed-words.ts";
import { cueOf, NOUN_CUES } from "./cue-verbs.ts";
import { isPersonNoun } from "./person-nouns.ts";
import type { Token } from "./tokens.ts";
import { isClosed, isFiniteVerb, isNameWord, isPossessive } from "./word-kinds.ts";

/** Whether a word can go on with a noun phrase that began before it: "pilot" in "the retired pilot said", not "said". */
export function isPhraseWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "title") return isNameWord(tokens[at - 1]) && isNameWord(tokens[at + 1]);
  if (token?.kind !== "word") return false;
  if (isNameWord(token)) return true;
  if (isClosed(token.lower) || TIMES.has(token.lower)) return false;
  // "the president's remarks": what is owned is a noun.
  if (isPossessive(tokens[at - 1]) && NOUN_CUES.has(token.lower)) return true;
  if (isPluralVerb(tokens, at)) return false;
  return !isFiniteVerb(token) || isAttributive(tokens, at);
}

/** "Prosecutors say the pilot lied": behind a plural such a word is the verb, for it is never a noun. */
function isPluralVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return /s$/u.test(tokens[at - 1]?.lower ?? "") && cueOf(word)?.form === "base" && !NOUN_CUES.has(word);
}

/**
 * "a retired pilot", "the newly elected mayor", "the wing's top enlisted leader": a participle or an adverb right behind
 * the determiner, or between an owner and a noun for a person.
 */
export function isAttributive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || next?.kind !== "word" || !/(?:ed|ly|ing)$/u.test(token.lower)) return false;
  if (isClosed(next.lower) || TIMES.has(next.lower)) return false;
  const before = tokens[at - 1];
  if (isPersonNoun(next.lower) && !isNameWord(next) && [1, 2].some((back) => isPossessive(tokens[at - back])))
    return true;
  if (/(?<!^al|^ral|^rep|^fami|assemb|supp)ly$/u.test(before?.lower ?? ""))
    return DETERMINERS.has(tokens[at - 2]?.lower ?? "");
  return DETERMINERS.has(before?.lower ?? "") && !AUXILIARIES.has(before?.lower ?? "");
}
