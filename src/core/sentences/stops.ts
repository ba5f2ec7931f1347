import { isSpace, skipSpace } from "./white-space.ts";

/** A place where a sentence may end: a run of stops with the marks that close behind it, and what stands around. */
export interface Stop {
  /** Offset behind the last mark that still belongs to the sentence. */
  readonly end: number;
  /** The stops without the spaces between them; "…" counts as one. */
  readonly marks: string;
  /** Whether the stops stand apart (". . ."). */
  readonly spaced: boolean;
  /** Whether quotation marks or brackets close behind the stops. */
  readonly closed: boolean;
  /** The sentence up to the word that the stop is attached to, or the last of it. */
  readonly before: string;
  /** The word the stop is attached to, without opening marks; inner stops stay ("U.S"). */
  readonly word: string;
  /** Quotation marks, brackets, dots and dashes that open before the word behind. */
  readonly opening: string;
  /** The word behind, without opening marks; "" where nothing follows. */
  readonly next: string;
  /** Some of what stands behind that. */
  readonly rest: string;
}

/** How far the rules may look to either side, in UTF-16 units; longer words are not abbreviations. */
const REACH = 64;

const CLOSERS = "\"'”’»)]}“‘*†";
const OPENERS = "\"'“”‘’„«([{•⁃—–-";
/** A mark that closes although a space got before it: nothing but space or the end follows. */
const LOOSE_CLOSER = /\s["'”’»](?=\s|$)/uy;
/** The number of a footnote. */
const NOTE = /(?:\[\d{1,3}\])+/uy;
const LETTER_BEHIND_SPACE = /\s+\p{L}/uy;

const FULL_STOP = 46;

/** Whether a UTF-16 unit is one of . ! ? … */
export const isStop = (unit: number): boolean =>
  unit === FULL_STOP || unit === 63 || unit === 33 || unit === 0x2026;

/** The offset behind the stops that begin at `at`, with full stops that stand apart by a space. */
export function runEnd(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end += 1) {
    const unit = text.charCodeAt(end);
    if (isStop(unit)) continue;
    if ((unit !== 32 && unit !== 0xa0) || text.charCodeAt(end + 1) !== FULL_STOP) break;
    const behind = text.charCodeAt(end + 2);
    // ".45" behind a stop is a number.
    if (
      !(
        Number.isNaN(behind) ||
        behind === FULL_STOP ||
        isSpace(behind) ||
        "\"”’')]".includes(text.charAt(end + 2))
      )
    )
      break;
  }
  return end;
}

/** The stop whose marks are at `at` up to `stopsEnd`, in a sentence that begins at `from`; null where it is inside a word. */
export function stopAt(text: string, from: number, at: number, stopsEnd: number): Stop | null {
  const end = closersEnd(text, stopsEnd);
  const glued = end < text.length && !isSpace(text.charCodeAt(end));
  if (glued && !(end === stopsEnd && isCapitalBehindSmall(text, at, end))) return null;
  const limit = Math.min(text.length, end + 2 * REACH);
  let nextAt = skipSpace(text, end, limit);
  const openingAt = nextAt;
  while (nextAt < limit && isOpening(text, nextAt)) nextAt += 1;
  let nextEnd = nextAt;
  while (nextEnd < limit && !isSpace(text.charCodeAt(nextEnd))) nextEnd += 1;
  let wordAt = at;
  const start = Math.max(from, at - REACH);
  while (wordAt > start && !isSpace(text.charCodeAt(wordAt - 1))) wordAt -= 1;
  const word = bare(text, wordAt, at);
  const next = text.slice(nextAt, nextEnd);
  if (glued && !isLostSpace(word, next)) return null;
  const run = text.slice(at, stopsEnd);
  return {
    end,
    marks: run.length === 1 ? run : run.replaceAll(/\s/gu, ""),
    spaced: (run.length > 1 && /\s/u.test(run)) || (wordAt === at && at > 0),
    closed: end > stopsEnd,
    before: text.slice(start, wordAt),
    word,
    opening: text.slice(openingAt, nextAt),
    next,
    rest: text.slice(nextEnd, nextEnd + REACH),
  };
}

/** "cables. . . . The" ends at its first dot and goes on with an ellipsis. */
export function isStopBeforeEllipsis(text: string, at: number, end: number): boolean {
  if (end - at !== 7 || at === 0 || isSpace(text.charCodeAt(at - 1))) return false;
  LETTER_BEHIND_SPACE.lastIndex = end;
  return /^\.(?:[ \u00a0]\.){3}$/u.test(text.slice(at, end)) && LETTER_BEHIND_SPACE.test(text);
}

function closersEnd(text: string, stopsEnd: number): number {
  let end = stopsEnd;
  while (end < text.length && CLOSERS.includes(text.charAt(end))) end += 1;
  for (const more of end === stopsEnd ? [LOOSE_CLOSER, NOTE] : []) {
    more.lastIndex = end;
    if (more.test(text)) return more.lastIndex;
  }
  return end;
}

function isOpening(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit > 64 && unit < 91) return false;
  if (OPENERS.includes(text.charAt(at))) return true;
  return unit === FULL_STOP ? isSpace(text.charCodeAt(at + 1)) : isSpace(unit);
}

/** The word without opening and closing marks at its edges, and without what a dash or stroke joins to its front. */
function bare(text: string, start: number, end: number): string {
  let [from, to] = [start, end];
  while (to > from && '"”’)]'.includes(text.charAt(to - 1))) to -= 1;
  for (let i = from; i < to; i += 1) {
    const mark = text.charAt(i);
    // An apostrophe inside a word is no opening mark.
    if ("—–/".includes(mark) || (i === from && OPENERS.includes(mark))) from = i + 1;
  }
  return text.slice(from, to);
}

function isCapitalBehindSmall(text: string, at: number, end: number): boolean {
  return /^\p{Lu}$/u.test(text.charAt(end)) && /^[\p{Ll}\d]$/u.test(text.charAt(at - 1));
}

/** "harbor.Then": a lost space, and not an address, a file or a decimal. */
function isLostSpace(word: string, next: string): boolean {
  return /(?:\p{Ll}{2}|\d)$/u.test(word) && !/[@/:]|www/u.test(word) && /^\p{Lu}\p{Ll}+\.?$/u.test(next);
}
