import { toDisplay, toSpoken } from "../spoken/offset-map.ts";
import type { SpokenText } from "../spoken/spoken-text.ts";

/**
 * Chrome's remote voices stop dead at about 15 s without a word of warning; at 10 s an estimate may be half off
 * and still be safe.
 */
export const LONGEST_PIECE_MS = 10_000;

/** A piece shorter than this share of the longest sounds chopped; a clause mark before it is passed over. */
const SHORTEST_SHARE = 0.4;

const CLAUSE = /[,;:.!?—–)”"’](?=\s)/gu;
const SPACE = /\s/gu;

/**
 * Where the piece that begins at `spokenStart` ends: `end` if it is at most `longest` UTF-16 units away, else the last clause mark before that, else the last white space, else `longest` itself. A piece
 * never ends inside a substitution, so the place after it is a place in what is shown.
 */
export function pieceEnd(
  text: SpokenText,
  spokenStart: number,
  longest: number,
  end = text.spoken.length,
): number {
  if (end - spokenStart <= longest) return end;
  const limit = spokenStart + Math.max(1, Math.floor(longest));
  const shortest = spokenStart + Math.floor(longest * SHORTEST_SHARE);
  const cut =
    lastCut(text, CLAUSE, shortest, limit) ??
    lastCut(text, SPACE, spokenStart + 1, limit) ??
    nextCut(text, limit);
  return Math.min(cut, end);
}

function lastCut(text: SpokenText, mark: RegExp, from: number, to: number): number | undefined {
  const cuts = [...text.spoken.slice(from, to).matchAll(mark)].map((match) => from + match.index + 1);
  return cuts.reverse().find((cut) => isBetweenWords(text, cut));
}

/** A stretch without a single space: cut it where it is, but not inside a character or a substitution. */
function nextCut(text: SpokenText, from: number): number {
  let cut = from;
  while (cut < text.spoken.length && !(isBetweenWords(text, cut) && !splitsSurrogates(text.spoken, cut)))
    cut++;
  return cut;
}

const isBetweenWords = (text: SpokenText, cut: number): boolean =>
  toSpoken(text, toDisplay(text, cut).start) === cut;

const splitsSurrogates = (spoken: string, at: number): boolean =>
  /[\uD800-\uDBFF]/u.test(spoken[at - 1] ?? "") && /[\uDC00-\uDFFF]/u.test(spoken[at] ?? "");
