import type { Span } from "../../core/article/article.ts";
import { chunksOf } from "./chunks.ts";
import type { RecitalPiece } from "./recital-messages.ts";
import type { SpeechRequest } from "./synthesise.ts";
import type { Quiet } from "./trim.ts";

/** A part of a piece, as a span of its text, and what the synthesiser is asked for it. */
export interface Part extends Span {
  readonly request: SpeechRequest;
}

/** What a piece is made of; with `soon`, a first part that is made at once. */
export const requestsOf = (
  { text, voice, pitch, lexicon }: Pick<RecitalPiece, "text" | "voice" | "pitch" | "lexicon">,
  soon: boolean,
): readonly Part[] =>
  chunksOf(text, soon).map(({ start, end }) => ({
    ...{ start, end },
    request: { text: text.slice(start, end), voice, pitch, lexicon },
  }));

/** Quiet left where one part is joined to the next, in ms: a breath at a clause's end, next to none within one. */
const JOIN_MS = { before: 10, behind: 20, behindClause: 120 };

/** How much quiet stays around a part; null is all there is, as at a sentence's first and last part. */
export const quietAround = (
  text: string,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): Quiet => ({
  before: isFirst ? null : JOIN_MS.before,
  behind: isLast ? null : /[,;:.!?—–]\W*$/u.test(text.slice(-8)) ? JOIN_MS.behindClause : JOIN_MS.behind,
});
