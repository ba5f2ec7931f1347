import type { Piece, Said } from "./reading.ts";
import { wordsOfPiece } from "./tile.ts";

/** A text that has not settled by then is hostile. */
const ROUNDS = 6;

/**
 * Reads a text, and then what is said for it, until that is said as it stands. Only odd text needs it: in "1U.S." no
 * letters are seen behind the number until the number is a word.
 */
export function readUntilSettled(text: string, read: (text: string) => readonly Piece[]): readonly Piece[] {
  let pieces = read(text);
  for (let round = 1; round < ROUNDS; round += 1) {
    const first = stepsOf(text, pieces);
    const spoken = first.map(({ words }) => words).join("");
    const again = read(spoken);
    if (again.every(({ said }) => said === null)) break;
    pieces = throughBoth(first, stepsOf(spoken, again));
  }
  return pieces;
}

/** A piece of a reading with its words: from so many units to these. */
interface Step {
  readonly length: number;
  readonly words: string;
  readonly said: Said;
}

function stepsOf(text: string, pieces: readonly Piece[]): readonly Step[] {
  let at = 0;
  return pieces.map((piece) => {
    const start = at;
    at += piece.length;
    const { length, said } = piece;
    return { length, words: wordsOfPiece(piece, text.slice(start, at)), said };
  });
}

/** What is shown, through what is said for it, to what is said for that: two readings as one. */
function throughBoth(first: readonly Step[], second: readonly Step[]): readonly Piece[] {
  const [before, after] = [first.toReversed(), second.toReversed()];
  const pieces: Piece[] = [];
  for (let one = before.pop(); one; one = before.pop()) {
    if (one.words === "") {
      pieces.push(one);
      continue;
    }
    const two = take(after, one.words.length);
    if (two && one.said === null && two.length < one.length) {
      before.push(cut(one, two.length, one.length));
      one = cut(one, 0, two.length);
    }
    pieces.push(two ? merged(one, two, before, after) : one);
  }
  return pieces;
}

/** One step and the next over its words; where neither ends with the other, as many more as end together. */
function merged(one: Step, two: Step, before: Step[], after: Step[]): Piece {
  let [length, middle, words] = [one.length, one.words.length, two.words];
  let reached = two.length;
  if (middle === reached) return { length, said: two.said ?? one.said };
  while (middle !== reached) {
    const isBehind = middle < reached;
    const more = take(isBehind ? before : after, Math.abs(middle - reached));
    if (!more) break;
    length += isBehind ? more.length : 0;
    middle += isBehind ? more.words.length : 0;
    reached += isBehind ? 0 : more.length;
    words += isBehind ? "" : more.words;
  }
  return { length, said: words };
}

/** Takes the next step off a stack; of one that is said as shown no more than `limit`. */
function take(stack: Step[], limit: number): Step | undefined {
  const step = stack.pop();
  if (!step || step.said !== null || step.length <= limit) return step;
  stack.push(cut(step, limit, step.length));
  return cut(step, 0, limit);
}

/** Part of a step that is said as shown. */
const cut = ({ words }: Step, start: number, end: number): Step => ({
  length: end - start,
  words: words.slice(start, end),
  said: null,
});
