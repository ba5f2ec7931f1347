import type { Cue } from "./cue-verbs.ts";
import { hasSourceNoun, type Mention, mentionStartingAt } from "./noun-phrase.ts";
import type { Token } from "./tokens.ts";

/**
 * Whose words follow a "quoted" at `at`: Lee's in "Roth quoted the late Gen. Lee: “…”" and in "Roth quoted from a letter by
 * Lee: “…”". Null where nobody's name, and no paper, leads up to the marks.
 */
export function quotedSource(tokens: readonly Token[], at: number, cue: Cue): Mention | null {
  if (cue.base !== "quote" && cue.base !== "read") return null;
  const isFrom = tokens[at + 1]?.lower === "from";
  const source = mentionStartingAt(tokens, isFrom ? at + 2 : at + 1);
  if (!source || source.kind === "pronoun") return null;
  const next = indexBehind(tokens, source);
  const writer = /^(?:by|from)$/u.test(tokens[next]?.lower ?? "")
    ? mentionStartingAt(tokens, next + 1)
    : null;
  if (source.kind === "nominal") {
    if (writer?.kind === "name" && leadsUp(tokens, writer)) return writer;
    return isFrom && hasSourceNoun(source) && leadsUp(tokens, source) ? source : null;
  }
  return cue.base === "quote" && leadsUp(tokens, source) ? source : null;
}

function indexBehind(tokens: readonly Token[], { end }: Mention): number {
  const next = tokens.findIndex((token) => token.start >= end);
  return next < 0 ? tokens.length : next;
}

function leadsUp(tokens: readonly Token[], mention: Mention): boolean {
  const next = indexBehind(tokens, mention);
  const marks = /^[,:]$/u.test(tokens[next]?.text ?? "") ? next + 1 : next;
  return tokens[marks]?.kind === "quotation";
}
