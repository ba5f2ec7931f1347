import { type Piece, same, say } from "./reading.ts";

/** Marks that stand before a word, and those behind or between, by their names. */
const OPENING: ReadonlyMap<string, string> = new Map([
  ["“", "open quote"],
  ["(", "open parenthesis"],
]);
const CLOSING: ReadonlyMap<string, string> = new Map([
  [",", "comma"],
  [".", "period"],
  [";", "semicolon"],
  [":", "colon"],
  ["!", "exclamation mark"],
  ["?", "question mark"],
  ["…", "ellipsis"],
  ["—", "dash"],
  ["–", "dash"],
  ["”", "close quote"],
  [")", "close parenthesis"],
]);
const MARK = /[“(,.;:!?…—–”)]/gu;

/**
 * Says each mark by its name: the mark is silent, and its name is said without being shown, so that the word before it
 * (behind it, where it opens) stays lit. A stop or comma within a word or number is none.
 */
export function withMarksNamed(display: string, pieces: readonly Piece[]): readonly Piece[] {
  const named: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.said === null) nameMarks(named, display, at, at + piece.length);
    else if (typeof piece.said === "string")
      // A name in place of every mark would be said for what nobody wrote.
      named.push(say(piece.length, piece.said.replaceAll(/[“(,;:!?…—–”)]|\.(?!\p{N})/gu, "")));
    else named.push(piece);
    at += piece.length;
  }
  return named;
}

/** Adds to `pieces`: a page may have more marks than a call may have arguments. */
function nameMarks(pieces: Piece[], display: string, start: number, end: number): void {
  let plain = start;
  for (const { 0: mark, index } of display.slice(start, end).matchAll(MARK)) {
    const at = start + index;
    if (/[,.:]/u.test(mark) && /[\p{L}\p{N}]/u.test(display[at + 1] ?? "")) continue;
    if (at > plain) pieces.push(same(at - plain));
    const opening = OPENING.get(mark);
    const isTight = /[^\s]/u.test(display[at + 1] ?? " ");
    if (opening !== undefined) pieces.push(say(1, ""), say(0, `${opening} `));
    else pieces.push(say(0, ` ${CLOSING.get(mark) ?? ""}${isTight ? " " : ""}`), say(1, ""));
    plain = at + 1;
  }
  if (end > plain) pieces.push(same(end - plain));
}
