import { describedByClause, describedByParticiple } from "./clause-described.ts";
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, FORMS_OF_BE, RELATIVES, TIMES } from "./closed-words.ts";
import { hasSourceNoun, type Mention, mentionEndingAt, mentionStartingAt } from "./noun-phrase.ts";
import {
  antecedent,
  beforeBrackets,
  followsPreposition,
  isAfterSubordinator,
  subjectBeforeComma,
} from "./subject-before-comma.ts";
import type { Token } from "./tokens.ts";
import { isNameWord } from "./word-kinds.ts";

/** Verbs whose "to" leads to what somebody does say. */
const LEADING =
  /^(?:like|likes|liked|love|loves|loved|used|continued|continues|went|goes|came|proceeded|began|begins|rose|paused|stopped|starts|started|try|tries|tried|seeks|sought|rushed)$/u;

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
  return describedByClause(tokens, at) ?? describedByParticiple(tokens, at) ?? mentionEndingAt(tokens, at);
}

/** Whether the participle at `verb` says what somebody goes on or starts to do: "kept saying", "began shouting". */
export function isKeptUp(tokens: readonly Token[], verb: number): boolean {
  return (
    /ing$/u.test(tokens[verb]?.lower ?? "") &&
    /^(?:keeps?|kept|starts?|started|begins?|began|stops?|stopped)$/u.test(tokens[verb - 1]?.lower ?? "")
  );
}

/** Where the verbs begin that lead to the one at `verb`: "likes to say", "can be heard saying", "went on to add". */
function beforeVerbs(tokens: readonly Token[], verb: number): number {
  const before = tokens[verb - 1]?.lower ?? "";
  if (isKeptUp(tokens, verb)) return verb - 1;
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

/** Words that may stand between a subject and its verb. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // "Will" is somebody, where it has a capital.
  if (token?.kind !== "word" || isNameWord(token)) return false;
  if (AUXILIARIES.has(token.lower) || ADVERBS.has(token.lower) || TIMES.has(token.lower)) return true;
  if (token.lower === "each") return true;
  if (token.lower === "on" && TIMES.has(tokens[at + 1]?.lower ?? "")) return true;
  if (/^(?:last|this|next|that|earlier|late)$/u.test(token.lower) && TIMES.has(tokens[at + 1]?.lower ?? ""))
    return true;
  return /^\p{Ll}{2,}ly$/u.test(token.text);
}

/** The subject behind an inverted verb: “…,” said Lee. */
export function subjectBehind(tokens: readonly Token[], verb: number): Mention | null {
  let at = verb + 1;
  while (ADVERBS.has(tokens[at]?.lower ?? "")) at += 1;
  return mentionStartingAt(tokens, at);
}
