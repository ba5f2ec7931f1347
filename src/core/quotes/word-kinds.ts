import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  INDEFINITES,
  IRREGULAR_VERBS,
  OPENERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
} from "./closed-words.ts";
import { cueOf } from "./cue-verbs.ts";
import type { Token } from "./tokens.ts";

/** Whether a token is a capitalised word of a name rather than a common word at the start of a sentence. */
export function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== "word" || !/^\p{Lu}/u.test(token.text)) return false;
  if (token.isGiven) return true;
  const word = token.lower.replace(/'s?$/u, "");
  // "R-Texas" is a party and a state; "Will" in the middle of a story is a man.
  if (/^[DRI]-\p{Lu}/u.test(token.text)) return false;
  if (word === "will") return true;
  return !(isClosed(word) || INDEFINITES.has(word) || TIMES.has(word) || isContraction(token));
}

/** Whether a token is a noun with a possessive ending, and no contraction such as "it's". */
export function isPossessive(token: Token | undefined): boolean {
  return token?.kind === "word" && /(?:'s|s')$/u.test(token.lower) && !isContraction(token);
}

/** The pronoun of a token ("he", also in "he's" and "I've"), or "". */
export function pronounOf(token: Token | undefined): string {
  if (token?.kind !== "word") return "";
  const word = token.lower.replace(/'(?:s|d|ll|ve|re|m)$/u, "");
  return PRONOUNS.has(word) ? word : "";
}

/** A guess from the form: a known cue, or a word in "-ed" or "-ly" that is not part of a name. */
export function isFiniteVerb(token: Token): boolean {
  if (isNameWord(token)) return false;
  const cue = cueOf(token.lower);
  if (cue?.form === "finite" || cue?.form === "participle") return true;
  return (
    AUXILIARIES.has(token.lower) ||
    /^\p{Ll}{2,}(?:ed|ly)$/u.test(token.lower) ||
    IRREGULAR_VERBS.has(token.lower)
  );
}

const CLOSED: ReadonlySet<string> = new Set(
  [
    PREPOSITIONS,
    CONJUNCTIONS,
    SUBORDINATORS,
    RELATIVES,
    DETERMINERS,
    PRONOUNS,
    AUXILIARIES,
    ADVERBS,
    OPENERS,
  ].flatMap((words) => [...words]),
);

/** Whether a word, in lower case, belongs to one of the closed classes ("of", "while", "she"). */
export function isClosed(word: string): boolean {
  return CLOSED.has(word);
}

function isContraction(token: Token): boolean {
  return /^(?:it|he|she|that|there|here|what|who|let|how|where)'s$|n't$|'(?:ve|re|ll|d|m)$/u.test(
    token.lower,
  );
}
