import type { Reading } from "./reading.ts";

/** What belongs to the character before it: marks, joiners, skin tones and the tags of flags. */
const GOES_ON = /^(?:\p{M}|\u200c|\u200d|[\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}])/u;
/** Signs that some scripts put before a number, and which belong to the character behind them. */
const TAKES_MORE = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]$/u;
/** An emoji that is joined to the one behind; a joiner behind anything else joins nothing (Unicode's rule GB11). */
const JOINED = /\p{Extended_Pictographic}(?:\p{M}|\p{EMod}){0,8}\u200d$/u;
const JOINED_LENGTH = 20;

/** True where no piece of a reading begins or ends in the middle of what a reader sees as one character. */
export function keepsCharactersWhole(text: string, at: number, reading: Reading): boolean {
  if (isWithinCharacter(text, at)) return false;
  let end = at;
  return reading.every(({ length }) => {
    end += length;
    return !isWithinCharacter(text, end);
  });
}

const isWithinCharacter = (text: string, at: number): boolean => {
  if (GOES_ON.test(text.slice(at, at + 2)) || TAKES_MORE.test(text.slice(Math.max(0, at - 1), at)))
    return true;
  if (text[at - 1] !== "\u200d") return false;
  return (
    /^\p{Extended_Pictographic}/u.test(text.slice(at, at + 2)) &&
    JOINED.test(text.slice(Math.max(0, at - JOINED_LENGTH), at))
  );
};
