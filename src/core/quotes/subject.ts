import { describedByClause } from "./clause-described.ts";
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  FORMS_OF_BE,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
} from "./closed-words.ts";
import { hasSourceNoun, type Mention, mentionEndingAt, mentionStartingAt } from "./noun-phrase.ts";
import { isPersonNoun } from "./person-nouns.ts";
import type { Token } from "./tokens.ts";

/** How many commas back a subject may stand from its verb, past appositives and relative clauses. */
const FARTHEST_COMMA = 4;

/** Verbs whose "to" leads to what somebody does say. */
const LEADING =
  /^(?:like|likes|liked|love|loves|loved|used|continued|continues|went|goes|came|proceeded|began|begins|rose|paused|stopped)$/u;

/** The subject that stands before the verb at `verb`, or null: "Lee, who heads the panel, later said". */
export function subjectBefore(tokens: readonly Token[], verb: number): Mention | null {
  const at = pastAdverbials(tokens, beforeVerbs(tokens, verb) - 1);
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.text === ",") return subjectBeforeComma(tokens, at);
  if (token.text === ")") return mentionEndingAt(tokens, beforeBrackets(tokens, at));
  if (/^(?:—|–|--|-)$/u.test(token.text)) {
    const open = tokens.findLastIndex((one, i) => i < at && /^(?:—|–|--|-)$/u.test(one.text));
    return open > 0 ? mentionEndingAt(tokens, open - 1) : null;
  }
  if (RELATIVES.has(token.lower)) return antecedent(tokens, at);
  if (CONJUNCTIONS.has(token.lower) || token.lower === "to") return null;
  return describedByClause(tokens, at) ?? mentionEndingAt(tokens, at);
}

/** Where the verbs begin that lead to the one at `verb`: "likes to say", "can be heard saying", "went on to add". */
function beforeVerbs(tokens: readonly Token[], verb: number): number {
  const before = tokens[verb - 1]?.lower ?? "";
  if (before === "heard" && FORMS_OF_BE.has(tokens[verb - 2]?.lower ?? "")) return verb - 2;
  if (before !== "to") return verb;
  const on = tokens[verb - 2]?.lower === "on" ? 3 : 2;
  return LEADING.test(tokens[verb - on]?.lower ?? "") ? verb - on : verb;
}

/** Steps back over adverbs, auxiliaries, times and short prepositional phrases ("has in the past described"). */
function pastAdverbials(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let phrases = 0; phrases < 3; phrases += 1) {
    while (isBetween(tokens, at)) at -= 1;
    const mention = tokens[at]?.kind === "word" ? mentionEndingAt(tokens, at) : null;
    if (!mention || mention.kind === "pronoun" || !followsPreposition(tokens, mention)) return at;
    // "hours after Lee said": a clause, and Lee its subject.
    if (isAfterSubordinator(tokens, mention) && (mention.kind === "name" || hasSourceNoun(mention)))
      return at;
    at = tokens.findIndex((token) => token.start >= mention.start) - 2;
  }
  return at;
}

/** Whom "who" stands for; the mention is the "who" itself, as with other pronouns. */
function antecedent(tokens: readonly Token[], at: number): Mention | null {
  const who = tokens[at];
  let last = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  // "Harbor Works Corp., which said …": a stop of its own.
  if (tokens[last]?.text === "." && tokens[at - 1]?.text === ",") last -= 1;
  const mention = mentionEndingAt(tokens, last);
  return who && mention ? { ...mention, start: who.start, end: who.end } : null;
}

/** Words that may stand between a subject and its verb. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  if (AUXILIARIES.has(token.lower) || ADVERBS.has(token.lower) || TIMES.has(token.lower)) return true;
  if (token.lower === "on" && TIMES.has(tokens[at + 1]?.lower ?? "")) return true;
  if (/^(?:last|this|next|that|earlier|late)$/u.test(token.lower) && TIMES.has(tokens[at + 1]?.lower ?? ""))
    return true;
  return /^\p{Ll}{2,}ly$/u.test(token.text);
}

/** Steps back over brackets that end at `at` ("Lee (R-Ohio)"). */
function beforeBrackets(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === ")" ? tokens.findLastIndex((one, i) => i < at && one.text === "(") - 1 : at;
}

/** Steps back over what commas set apart; a name wins over a pronoun, and either over a description. */
function subjectBeforeComma(tokens: readonly Token[], last: number): Mention | null {
  if (tokens[last - 1]?.text === ")") {
    const bracketed = mentionEndingAt(tokens, beforeBrackets(tokens, last - 1));
    if (bracketed?.kind === "name" && !followsPreposition(tokens, bracketed)) return bracketed;
  }
  let fallback: Mention | null = null;
  let at = last - 1;
  for (let commas = 0; commas < FARTHEST_COMMA && at > 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind === "quotation") break;
    if (token?.text !== ",") continue;
    commas += 1;
    if (RELATIVES.has(tokens[at - 1]?.lower ?? "")) return antecedent(tokens, at - 1);
    const mention = mentionEndingAt(tokens, beforeBrackets(tokens, at - 1));
    if (mention === null || followsPreposition(tokens, mention)) continue;
    // "The panel's chair, Ann Lee, said": between the commas stands the name.
    const named = isDescription(mention) ? apposedBetween(tokens, at, last) : null;
    if (named) return named;
    if (mention.kind === "name") return mention;
    if (mention.kind === "pronoun" || hasSourceNoun(mention)) fallback = mention;
  }
  return fallback;
}

/** "Spokesman for the harbor": a description, and no name, though its first word has the sentence's capital. */
function isDescription({ kind, head }: Mention): boolean {
  return kind === "nominal" || (head.length === 1 && isPersonNoun(head[0]?.lower ?? ""));
}

/** The name that fills what stands between two commas, with what it is tied to: ", Rep. Ann Lee of Ohio,". */
function apposedBetween(tokens: readonly Token[], first: number, last: number): Mention | null {
  const named = mentionStartingAt(tokens, first + 1);
  if (named?.kind !== "name") return null;
  if (named.end === tokens[last - 1]?.end) return named;
  const whole = mentionEndingAt(tokens, beforeBrackets(tokens, last - 1));
  return whole?.kind === "name" && whole.start === named.start ? named : null;
}

function isAfterSubordinator(tokens: readonly Token[], mention: Mention): boolean {
  const first = tokens.findIndex((token) => token.start >= mention.start);
  return SUBORDINATORS.has(tokens[first - 1]?.lower ?? "");
}

function followsPreposition(tokens: readonly Token[], mention: Mention): boolean {
  const first = tokens.findIndex((token) => token.start >= mention.start);
  const before = tokens[first - 1];
  return PREPOSITIONS.has(before?.lower ?? "");
}

/** The subject behind an inverted verb: “…,” said Lee. */
export function subjectBehind(tokens: readonly Token[], verb: number): Mention | null {
  let at = verb + 1;
  while (ADVERBS.has(tokens[at]?.lower ?? "")) at += 1;
  return mentionStartingAt(tokens, at);
}
