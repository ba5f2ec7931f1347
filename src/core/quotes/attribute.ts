import { CONJUNCTIONS, SUBORDINATORS } from "./closed-words.ts";
import { cuesOf, type FoundCue } from "./cues.ts";
import type { Sentence } from "./frame.ts";
import { mainSubject } from "./main-subject.ts";
import { hasSourceNoun, type Mention, mentionEndingAt } from "./noun-phrase.ts";
import { onlyHears } from "./only-hears.ts";
import { paperShown } from "./paper-shown.ts";
import { signatureAt } from "./signature.ts";
import type { Token } from "./tokens.ts";
import { utteranceOwner } from "./utterance.ts";

/** Whom the frame of a sentence names as the source of one of its quotations. */
export interface Attribution {
  readonly quotation: number;
  /** Null where it names nobody; if it is cued even so, somebody unnamed speaks. */
  readonly mention: Mention | null;
  /** Whether a verb of speech says so, rather than the subject of the clause standing near. */
  readonly cued: boolean;
}

/** Attributes each quotation of a sentence by the clause around it; null where the sentence names nobody. */
export function attributionsOf(sentence: Sentence): readonly Attribution[] {
  const { tokens } = sentence;
  const places = tokens.flatMap((token, at) => (token.kind === "quotation" ? [at] : []));
  if (places.length === 0) return [];
  const cues = cuesOf(tokens);
  const subject = mainSubject(tokens);
  return places.map((at) => {
    const quotation = tokens[at]?.quotation ?? -1;
    const label = labelBefore(tokens, at) ?? (at === 0 ? signatureAt(tokens, 1) : null);
    if (label) return { quotation, mention: label, cued: true };
    const cue = governing(tokens, at, cues);
    const owner = utteranceOwner(tokens, at);
    if (cue && !(owner && isTakenUp(tokens, at, cue, owner)))
      return { quotation, mention: cue.subject, cued: true };
    if (owner) return { quotation, mention: owner, cued: true };
    if (onlyHears(tokens, at)) return { quotation, mention: null, cued: true };
    const near = nearSubject(subject, tokens, at);
    const paper = near ? null : paperShown(tokens, at);
    return { quotation, mention: near ?? paper, cued: paper !== null };
  });
}

/** Verbs of speech that also bring up what another has said: "Roth recalled Lee's first words to her: “…”". */
const TAKING_UP = /^(?:recall|remember|repeat|quot|cit|read)/u;

/** "Critics quoted Lee's own words, “…”": who takes up another's words is not the one who said them. */
function isTakenUp(tokens: readonly Token[], at: number, cue: FoundCue, owner: Mention): boolean {
  return (
    owner.kind !== "pronoun" &&
    (!cue.strong || TAKING_UP.test(tokens[cue.at]?.lower ?? "")) &&
    cue.at < at &&
    owner.start > (tokens[cue.at]?.start ?? 0) &&
    /^(?:,|:|that|to|words?)$/u.test(tokens[at - 1]?.lower ?? "")
  );
}

/** The cue that governs the quotation at `at`: right behind it, else before it, else anywhere in its sentence. */
function governing(tokens: readonly Token[], at: number, cues: readonly FoundCue[]): FoundCue | undefined {
  const before = reporting(cues.filter((cue) => cue.at < at && cue.kind !== "according"));
  const behind = cues.filter((cue) => cue.at > at && cue.kind !== "according");
  // "what Lee called “…,” the club charged": a verb right before the marks wins over one behind them.
  const adjacent = before.find((cue) => cue.at === at - 1);
  // "According to the board, inspectors found “…”": what was found stands in the board's paper.
  const opening = cues.find(
    (cue) => cue.kind === "according" && cue.at < at && cue.at <= (before[0]?.at ?? at),
  );
  if (opening && before.every((cue) => !cue.strong)) return opening;
  // "The vote signals “…” for the bloc, said Lee": the sentence is Lee's.
  const closing = behind.find((cue) => cue.strong && cue.kind === "verb" && tokens[cue.at - 1]?.text === ",");
  const closed = closing && closing.subject.start > (tokens[closing.at]?.start ?? 0) ? closing : undefined;
  if (closed && before.every((cue) => !cue.strong)) return closed;
  if (adjacent) return reporterOf(tokens, adjacent, before);
  const last = before.findLast((cue) => !cue.base) ?? before.at(-1);
  // "Lee replied, “No!” Pike left, he said": a quotation that is led up to and ends its sentence needs nobody behind it.
  if (last?.strong && /^[,:]$/u.test(tokens[at - 1]?.text ?? "") && /[.?!]$/u.test(tokens[at]?.text ?? ""))
    return last;
  const after = behind.find((cue) => attributesBack(tokens, at, cue));
  if (after && (before.length === 0 || isClose(tokens, at, after))) return after;
  if (last) return reporterOf(tokens, last, before);
  const according = cues.find((cue) => cue.kind === "according");
  if (according) return according;
  return behind.find((cue) => cue.strong && cue.kind === "verb");
}

/**
 * "Lee said Pike had called it “…”": where one who reports says what another calls something, the sentence is the
 * reporter's. Else the cue itself.
 */
function reporterOf(tokens: readonly Token[], cue: FoundCue, before: readonly FoundCue[]): FoundCue {
  if ((cue.strong && !cue.base) || cue.kind !== "verb") return cue;
  // "He left, she said, in what Pike described as “…”": what is Pike's is not hers.
  const first = tokens.findIndex((token) => token.start >= cue.subject.start);
  if (tokens[first - 1]?.lower === "what") return cue;
  const outer = before.findLast(
    ({ at, strong, kind }) => strong && kind === "verb" && (tokens[at]?.end ?? cue.at) < cue.subject.start,
  );
  const between = outer ? tokens.slice(outer.at, cue.at) : [];
  const clause = between.filter((token) => token.start < cue.subject.start);
  // Behind a comma begins a clause of its own: "agreed on all, the board called it “…”".
  const apart = between.some((token) => token.kind === "quotation") || clause.at(-1)?.text === ",";
  return outer && !apart ? outer : cue;
}

/** "Lee said the women who complained “…”": the verb of a clause about no one by name yields to a strong one before it. */
function reporting(cues: readonly FoundCue[]): readonly FoundCue[] {
  const strong = cues.findIndex((cue) => cue.strong && !cue.relative);
  return strong < 0 ? cues : cues.filter((cue, i) => i <= strong || !cue.relative);
}

/** “…,” Lee said: a strong verb in the clause that begins right behind the quotation, its subject in that clause. */
function attributesBack(tokens: readonly Token[], at: number, cue: FoundCue): boolean {
  const quotation = tokens[at];
  if (!quotation || cue.kind !== "verb" || cue.subject.start < quotation.end) return false;
  if (!cue.strong && !/[,?!]$/u.test(quotation.text)) return false;
  const comma = tokens[at + 1]?.text === ",";
  // "Lee called it - “what a night!” - and the crew said …": set in dashes it is of what stands before it.
  if (isDash(tokens[at - 1]) && isDash(tokens[at + 1])) return false;
  if (!/[,?!—–-]$/u.test(quotation.text.trimEnd()) && !comma && at > 0) return false;
  const first = tokens[comma ? at + 2 : at + 1];
  if (!first || CONJUNCTIONS.has(first.lower) || (SUBORDINATORS.has(first.lower) && first.lower !== "as"))
    return false;
  return !tokens.slice(at + 1, cue.at).some((token) => token.kind === "quotation");
}

const isDash = (token: Token | undefined): boolean => /^(?:—|–|--|-)$/u.test(token?.text ?? "");

/** With another cue before the quotation, one behind it must follow at once to win. */
function isClose(tokens: readonly Token[], at: number, cue: FoundCue): boolean {
  return cue.subject.start <= (tokens[at + 3]?.start ?? 0);
}

/** "Ann Lee: “…”", also behind a dash: a name that does nothing but label what was said. */
function labelBefore(tokens: readonly Token[], at: number): Mention | null {
  if (tokens[at - 1]?.text !== ":") return null;
  const mention = mentionEndingAt(tokens, at - 2);
  const first = tokens.findIndex((token) => token.start === mention?.start);
  return mention?.kind === "name" && (first === 0 || /^[-—–]/u.test(tokens[first - 1]?.text ?? ""))
    ? mention
    : null;
}

/** The subject of the sentence, where it stands before the quotation and can speak. */
function nearSubject(subject: Mention | null, tokens: readonly Token[], at: number): Mention | null {
  const quotation = tokens[at];
  if (!subject || !quotation || subject.start > quotation.start) return null;
  return subject.kind === "nominal" && !hasSourceNoun(subject) ? null : subject;
}
