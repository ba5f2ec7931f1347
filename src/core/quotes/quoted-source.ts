import type { Cue } from "./cue-verbs.ts";
import { type Mention, mentionStartingAt } from "./noun-phrase.ts";
import type { Token } from "./tokens.ts";

/** Whose words follow a "quoted" at `at`: Lee's in "Roth quoted the late Gen. Lee: “…”". Null where nobody's name does. */
export function quotedSource(tokens: readonly Token[], at: number, cue: Cue): Mention | null {
  if (cue.base !== "quote") return null;
  const source = mentionStartingAt(tokens, at + 1);
  if (source?.kind !== "name") return null;
  const next = tokens.findIndex((token) => token.start >= source.end);
  const marks = /^[,:]$/u.test(tokens[next]?.text ?? "") ? next + 1 : next;
  return next > 0 && tokens[marks]?.kind === "quotation" ? source : null;
}
