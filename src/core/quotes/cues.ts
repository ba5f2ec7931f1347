import { accordingTo } from "./according.ts";
import { agentOf } from "./agent.ts";
import { FORMS_OF_BE } from "./closed-words.ts";
import type { Cue } from "./cue-verbs.ts";
import { isHeard } from "./heard.ts";
import { mainSubject } from "./main-subject.ts";
import { hasSourceNoun, type Mention, mentionEndingAt } from "./noun-phrase.ts";
import { quotedBefore } from "./quoted-before.ts";
import { quotedSource } from "./quoted-source.ts";
import { reportingVerbAt } from "./reporting-verb.ts";
import { asSign } from "./sign.ts";
import { isKeptUp, subjectBefore, subjectBehind } from "./subject.ts";
import type { Token } from "./tokens.ts";

/** A verb of speech in a sentence, with the one who speaks. */
export interface FoundCue {
  /** Index of the verb among the sentence's tokens. */
  readonly at: number;
  readonly kind: "verb" | "participle" | "agent" | "according";
  readonly strong: boolean;
  readonly subject: Mention;
  /** Whether its subject is the "who" or "that" of a clause about no one by name ("women who complained"). */
  readonly relative: boolean;
  /** Whether its clause only tells of another ("Lee, whose crew complained, …"), so that no later verb goes on with it. */
  readonly aside: boolean;
  /** Whether the verb is in its base form ("would offer"), and so seldom the one that reports. */
  readonly base: boolean;
}

/** Finds the cues of a sentence, in order, each with its subject; a cue without a subject is left out. */
export function cuesOf(tokens: readonly Token[]): readonly FoundCue[] {
  const found: FoundCue[] = [];
  const hasBy = tokens.some(({ lower }) => lower === "by");
  for (let at = 0; at < tokens.length; at += 1) {
    const according = accordingTo(tokens, at);
    if (according) {
      found.push({
        at,
        kind: "according",
        strong: true,
        base: false,
        relative: false,
        aside: false,
        subject: according,
      });
      continue;
    }
    const agent = hasBy ? agentOf(tokens, at) : null;
    if (agent) {
      found.push({
        at,
        kind: "agent",
        strong: false,
        base: false,
        relative: false,
        aside: false,
        subject: agent,
      });
      continue;
    }
    const cue = reportingVerbAt(tokens, at);
    if (!cue) continue;
    const quoted = cue.form === "participle" && tokens[at - 1]?.lower === "as";
    const kind = cue.form === "participle" && !quoted && !isProgressive(tokens, at) ? "participle" : "verb";
    const inverted = kind === "verb" && isInverted(tokens, at, cue);
    const subject = inverted ? subjectBehind(tokens, at) : subjectOf(tokens, at, kind, cue, found);
    if (subject && !isNamed(cue, subject))
      found.push({
        at,
        kind,
        strong: cue.strong,
        base: cue.form === "base",
        relative: isRelative(subject),
        aside: precededBy(tokens, subject, "whose"),
        subject,
      });
  }
  return found;
}

function subjectOf(
  tokens: readonly Token[],
  at: number,
  kind: FoundCue["kind"],
  cue: Cue,
  found: readonly FoundCue[],
): Mention | null {
  if (cue.form === "participle" && tokens[at - 1]?.lower === "as") return quotedBefore(tokens, at - 2);
  const quotedNext = quotedSource(tokens, at, cue);
  if (quotedNext) return quotedNext;
  // "with the union calling her …": the subject stands between.
  const beside = mentionEndingAt(tokens, /^\p{Ll}+ly$/u.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1);
  if (kind === "participle" && beside && precededBy(tokens, beside, "with")) return beside;
  // "He heard Lee saying “…”", "heard someone shout “…”": who is heard speaks.
  if (cue.form !== "finite" && beside && isHeard(tokens, beside)) return beside;
  const sign = kind === "participle" && beside ? asSign(beside) : null;
  if (sign) return sign;
  if (kind === "participle") return lastVerbal(found)?.subject ?? mainSubject(tokens);
  const own = subjectBefore(tokens, at);
  if (own || cue.form === "base") return own;
  return lastVerbal(found)?.subject ?? mainSubject(tokens);
}

function precededBy(tokens: readonly Token[], mention: Mention, word: string): boolean {
  const first = tokens.findIndex((token) => token.start >= mention.start);
  return tokens[first - 1]?.lower === word;
}

function lastVerbal(found: readonly FoundCue[]): FoundCue | undefined {
  return found.findLast((cue) => cue.kind !== "according" && cue.kind !== "agent" && !cue.aside);
}

function isProgressive(tokens: readonly Token[], at: number): boolean {
  return (
    isKeptUp(tokens, at) ||
    FORMS_OF_BE.has(tokens[at - 1]?.lower ?? "") ||
    FORMS_OF_BE.has(tokens[at - 2]?.lower ?? "")
  );
}

/** "a class called “Knots”": what is named so does not speak. */
function isNamed(cue: Cue, subject: Mention): boolean {
  return (
    cue.past &&
    /^(?:call|label|dub|term|brand|describe|read|title)$/u.test(cue.base) &&
    subject.kind === "nominal" &&
    !hasSourceNoun(subject)
  );
}

/**
 * Right behind a quotation, with a noun phrase behind it and no subject before it; or behind a comma at the end of a
 * sentence ("… for the bloc, said Lee.").
 */
function isInverted(tokens: readonly Token[], at: number, cue: Cue): boolean {
  if (!cue.strong || cue.form !== "finite") return false;
  const before = tokens[at - 1];
  const behindQuotation =
    before?.kind === "quotation" || (before?.text === "," && tokens[at - 2]?.kind === "quotation");
  const next = tokens[at + 1];
  if (next?.kind !== "word" || next.lower === "that") return false;
  const subject = subjectBehind(tokens, at);
  if (behindQuotation || !subject || before?.text !== ",") return behindQuotation && subject !== null;
  // "The chief, Ann Lee, told Harbor Radio.": who is told does not speak.
  if (cue.base === "tell") return false;
  const follower = tokens.find((token) => token.start >= subject.end);
  return subject.kind === "name" && (follower === undefined || /^[.,]$/u.test(follower.text));
}

function isRelative({ kind, head, start, end }: Mention): boolean {
  return kind === "nominal" && (end <= (head[0]?.start ?? 0) || start >= (head.at(-1)?.end ?? 0));
}
