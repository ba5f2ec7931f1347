import type { Speech, SpeechRequest } from "./synthesise.ts";
import type { TimedWord } from "./timed-word.ts";

/** Marks around words, a mark that is not counted and a number, and all of it said in a second. */
export const KNOWN_REQUEST: SpeechRequest = { text: 'Q: "9."', voice: "slt", pitch: 1 };

const word = (charIndex: number, length: number, startMs: number, endMs: number): TimedWord => ({
  charIndex,
  length,
  startMs,
  endMs,
});

/** What the synthesiser says for it. */
const KNOWN_WORDS = [word(0, 1, 203.6, 527.4), word(4, 1, 759.9, 1155.9)];

/** Far less than the 5 ms of a frame, and more than what is lost where numbers are rounded. */
const TOLERANCE_MS = 1;

/** Whether the speech made for `KNOWN_REQUEST` has the words that are known to be in it, at their times. */
export function isAsKnown({ words, timing }: Pick<Speech, "words" | "timing">): boolean {
  if (timing !== "exact" || words.length !== KNOWN_WORDS.length) return false;
  return KNOWN_WORDS.every((known, index) => isSame(known, words[index] ?? known));
}

const isSame = (known: TimedWord, found: TimedWord): boolean =>
  found.charIndex === known.charIndex &&
  found.length === known.length &&
  Math.abs(found.startMs - known.startMs) < TOLERANCE_MS &&
  Math.abs(found.endMs - known.endMs) < TOLERANCE_MS;
