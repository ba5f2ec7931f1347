import { PREPOSITIONS, RELATIVES, SUBORDINATORS } from "./closed-words.ts";
import { hasSourceNoun, type Mention, mentionEndingAt, mentionStartingAt } from "./noun-phrase.ts";
import { isPersonNoun } from "./person-nouns.ts";
import { placeEnd } from "./places.ts";
import type { Token } from "./tokens.ts";

/** How many commas back a subject may stand from its verb, past appositives and relative clauses. */
const FARTHEST_COMMA = 4;
/** What may have a name in commas behind it, and never speaks: "whose hometown, Salem, …". */
const PLACES_AND_WORKS =
  /(?:town|city|state|home|capital|port|village|county|country|district|school|book|film|movie|novel|memoir|song|show|ship)$/u;

/**
 * The subject of a verb that stands behind the comma at `last`, past what commas set apart: "Ann Lee, who runs the yard,
 * said", "The chair, Ann Lee, said". A name wins over a pronoun, and either over a description.
 */
export function subjectBeforeComma(tokens: readonly Token[], last: number): Mention | null {
  if (tokens[last - 1]?.text === ")") {
    const bracketed = mentionEndingAt(tokens, beforeBrackets(tokens, last - 1));
    if (bracketed?.kind === "name" && !followsPreposition(tokens, bracketed)) return bracketed;
  }
  let fallback: Mention | null = null;
  let apposed: Mention | null = null;
  let at = last - 1;
  for (let commas = 0; commas < FARTHEST_COMMA && at > 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind === "quotation") break;
    if (token?.text !== ",") continue;
    commas += 1;
    if (RELATIVES.has(tokens[at - 1]?.lower ?? "")) return antecedent(tokens, at - 1);
    const mention = mentionEndingAt(tokens, beforeBrackets(tokens, at - 1));
    if (mention === null || isGoverned(tokens, mention)) continue;
    // "The panel's chair, Ann Lee, said": between the commas stands the name.
    const named = isDescription(mention) ? apposedBetween(tokens, at, last) : null;
    if (named) return named;
    if (isNameOfPlace(tokens, mention)) continue;
    if (mention.kind === "name" && !isApposedToGoverned(tokens, mention)) return mention;
    if (mention.kind === "name") apposed ??= mention;
    else if (mention.kind === "pronoun" || hasSourceNoun(mention)) fallback = mention;
  }
  return apposed ?? fallback;
}

/** "Lee, in a letter to his wife, Ann Roth, wrote": the name tells who is written to, where another stands before it. */
function isApposedToGoverned(tokens: readonly Token[], { start }: Mention): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  if (tokens[first - 1]?.text !== ",") return false;
  const whom = mentionEndingAt(tokens, first - 2);
  const isPerson = whom?.kind === "nominal" && isPersonNoun(tokens[first - 2]?.lower ?? "");
  return isPerson && isGoverned(tokens, whom);
}

function isNameOfPlace(tokens: readonly Token[], { start }: Mention): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  return tokens[first - 1]?.text === "," && PLACES_AND_WORKS.test(tokens[first - 2]?.lower ?? "");
}

/** "Spokesman for the harbor": a description, and no name, though its first word has the sentence's capital. */
function isDescription({ kind, head }: Mention): boolean {
  const noun = head.at(-1)?.lower ?? "";
  return kind === "nominal" ? !PLACES_AND_WORKS.test(noun) : head.length === 1 && isPersonNoun(noun);
}

/** The name that fills what stands between two commas, with what it is tied to: ", Rep. Ann Lee of Ohio,". */
function apposedBetween(tokens: readonly Token[], first: number, last: number): Mention | null {
  const named = mentionStartingAt(tokens, first + 1);
  // "a pastor in Salem, Ohio, said"
  if (named?.kind !== "name" || placeEnd(tokens, first + 1) > first + 1) return null;
  if (named.end === tokens[last - 1]?.end) return named;
  const whole = mentionEndingAt(tokens, beforeBrackets(tokens, last - 1));
  return whole?.kind === "name" && whole.start === named.start ? named : null;
}

/** "to Lee, …": behind a preposition, unless it is one that opens a clause, too ("hours after his chief, Lee, said"). */
function isGoverned(tokens: readonly Token[], mention: Mention): boolean {
  return followsPreposition(tokens, mention) && !isAfterSubordinator(tokens, mention);
}

/** Whether a mention begins what "when" or its like opens: "hours after Lee said". */
export function isAfterSubordinator(tokens: readonly Token[], mention: Mention): boolean {
  const first = tokens.findIndex((token) => token.start >= mention.start);
  return SUBORDINATORS.has(tokens[first - 1]?.lower ?? "");
}

/** Whether a mention stands right behind a preposition: "for Lee". */
export function followsPreposition(tokens: readonly Token[], mention: Mention): boolean {
  const first = tokens.findIndex((token) => token.start >= mention.start);
  const before = tokens[first - 1];
  return PREPOSITIONS.has(before?.lower ?? "");
}

/** Whom "who" stands for; the mention is the "who" itself, as with other pronouns. */
export function antecedent(tokens: readonly Token[], at: number): Mention | null {
  const who = tokens[at];
  let last = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  // "Harbor Works Corp., which said …": a stop of its own.
  if (tokens[last]?.text === "." && tokens[at - 1]?.text === ",") last -= 1;
  const mention = mentionEndingAt(tokens, last);
  return who && mention ? { ...mention, start: who.start, end: who.end } : null;
}

/** Steps back over brackets that end at `at` ("Lee (R-Ohio)"). */
export function beforeBrackets(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === ")" ? tokens.findLastIndex((one, i) => i < at && one.text === "(") - 1 : at;
}
