import { PREPOSITIONS } from "./closed-words.ts";
import { isAttributive } from "./phrase-word.ts";
import { TITLE_NOUNS, TITLE_WORDS } from "./titles.ts";
import type { Token } from "./tokens.ts";
import { isFiniteVerb, isNameWord } from "./word-kinds.ts";

/** How many words around a name are read for roles. */
const ROLE_REACH = 7;

/** States as parties' brackets shorten them, for "the Florida senator". */
const SHORT_STATES: ReadonlyMap<string, string> = new Map([
  ["ariz", "arizona"],
  ["calif", "california"],
  ["fla", "florida"],
  ["mass", "massachusetts"],
  ["ala", "alabama"],
  ["conn", "connecticut"],
  ["ga", "georgia"],
  ["ill", "illinois"],
  ["ind", "indiana"],
  ["kan", "kansas"],
  ["ky", "kentucky"],
  ["la", "louisiana"],
  ["md", "maryland"],
  ["mich", "michigan"],
  ["minn", "minnesota"],
  ["nev", "nevada"],
  ["okla", "oklahoma"],
  ["ore", "oregon"],
  ["pa", "pennsylvania"],
  ["tenn", "tennessee"],
  ["tex", "texas"],
  ["tx", "texas"],
  ["va", "virginia"],
  ["vt", "vermont"],
  ["wash", "washington"],
  ["wis", "wisconsin"],
]);

/**
 * The words, in lower case, that tell what a person is: titles before the name, an apposition behind it, and the state
 * ("Sen. Ann Lee (R-Ohio)" gives sen, senator, r and ohio). The titles begin at `start`, the name stands from `holder`
 * to `end`, half-open, in tokens.
 */
export function rolesAround(
  tokens: readonly Token[],
  start: number,
  holder: number,
  end: number,
): readonly string[] {
  const roles: string[] = [];
  const add = (token: Token) => {
    const word = token.lower.replace(/\.$/u, "");
    roles.push(word, ...(TITLE_NOUNS.get(word) ?? []));
  };
  for (const [i, token] of tokens.slice(start, end).entries()) {
    if (start + i < holder || TITLE_WORDS.has(token.lower.replace(/\.$/u, ""))) add(token);
  }
  for (let at = start - 1; at >= Math.max(0, start - ROLE_REACH); at -= 1) {
    const token = tokens[at];
    if (
      token?.kind !== "word" ||
      !(TITLE_WORDS.has(token.lower) || token.lower === "of" || isNameWord(token))
    )
      break;
    add(token);
  }
  if (tokens[end]?.text === "(" || tokens[end]?.lower === "of") {
    for (const word of tokens[end + 1]?.lower.split("-") ?? []) roles.push(...stateOf(word));
  }
  for (const token of apposition(tokens, start, end)) {
    add(token);
    for (const word of token.lower.split("-").slice(1)) roles.push(...stateOf(word));
  }
  return roles;
}

/**
 * The words behind the comma that follows a name, if they tell what the person is. In "In an email to Ann Lee, the
 * contractor wrote" they begin the clause: they hold a verb, or stand behind a fronted phrase.
 */
function apposition(tokens: readonly Token[], start: number, end: number): readonly Token[] {
  if (tokens[end]?.text !== ",") return [];
  const words: Token[] = [];
  const isFronted =
    PREPOSITIONS.has(tokens[start - 1]?.lower ?? "") && PREPOSITIONS.has(tokens[0]?.lower ?? "");
  for (let at = end + 1; at <= end + ROLE_REACH; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    const isVerb = isFiniteVerb(token) && !isAttributive(tokens, at);
    if (isVerb && at > end + 1 && (isFronted || !/(?:ed|ly|ing)$/u.test(token.lower))) return [];
    words.push(token);
  }
  return words;
}

function stateOf(word: string): readonly string[] {
  const bare = word.replace(/\.$/u, "");
  const state = SHORT_STATES.get(bare);
  return state ? [bare, state] : [bare];
}
