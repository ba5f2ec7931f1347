import type { Span } from "../article/article.ts";
import { isPersonNoun } from "./person-nouns.ts";
import { TITLE_WORDS } from "./titles.ts";
import type { Token } from "./tokens.ts";
import { isFiniteVerb, isNameWord, isPossessive } from "./word-kinds.ts";

/** How many tokens an apposition may have before it is no mere description. */
const LONGEST_APPOSITION = 16;
/** How many of its first tokens must hold the noun for what the person is. */
const NOUN_WITHIN = 7;

/** How an article describes a person at one of its mentions. */
export interface PersonDescription extends Span {
  /** How much it tells: 0 for the bare name, 1 for a title or an apposition, 2 for both. */
  readonly parts: number;
}

/**
 * The mention of a person with rank and role, as the article has it: "Gen. Ann Lee, chief of the Harbor Board," gives
 * the span up to "Board". The titles begin at `first`, the name stands from `name` to `end`, half-open, in tokens.
 */
export function describedAt(
  tokens: readonly Token[],
  first: number,
  name: number,
  end: number,
): PersonDescription {
  const last = appositionEnd(tokens, end);
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[Math.max(last, end - 1)]?.end ?? 0,
    parts: (first < name ? 1 : 0) + (last > 0 ? 1 : 0),
  };
}

/**
 * Index of the first of the titles that lead up to the name words at `at`: "retired Gen.", "spokesman", "Secretary of
 * Defense".
 */
export function titleStart(tokens: readonly Token[], at: number): number {
  let start = at;
  for (;;) {
    const before = tokens[start - 1];
    if (before?.lower === "of" && isTitleWord(tokens[start - 2])) start -= 2;
    else if (isTitleWord(before) || (start < at && isNameWord(before) && !isPossessive(before))) start -= 1;
    else return start;
  }
}

/** The fuller of two descriptions; the earlier where both tell as much. */
export function fuller(earlier: PersonDescription | undefined, later: PersonDescription): PersonDescription {
  return earlier && earlier.parts >= later.parts ? earlier : later;
}

/** Index of the last token of the apposition behind the name that ends before `end`; 0 where there is none. */
function appositionEnd(tokens: readonly Token[], end: number): number {
  const opener = tokens[end + 1];
  if (tokens[end]?.text !== "," || opener?.kind !== "word") return 0;
  // "Ann Lee, John Pike, …" is a list.
  if (isNameWord(opener) && !isTitleWord(opener)) return 0;
  let noun = false;
  for (let at = end + 1; at <= end + LONGEST_APPOSITION; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[,.;)]$/u.test(token.text)) return noun ? at - 1 : 0;
    if (token.kind !== "word" || /^(?:who|which|whose|and|but|as)$/u.test(token.lower) || isVerb(token))
      return noun && /^(?:who|whose)$/u.test(token.lower) ? at - 1 : 0;
    noun ||= at <= end + NOUN_WITHIN && (isPersonNoun(token.lower) || isTitleWord(token));
  }
  return 0;
}

function isVerb(token: Token): boolean {
  return isFiniteVerb(token) && !/(?:ed|ly)$/u.test(token.lower);
}

function isTitleWord(token: Token | undefined): boolean {
  return token?.kind === "word" && TITLE_WORDS.has(token.lower.replace(/\.$/u, ""));
}
