import { type Piece, type Reading, same, say } from "./reading.ts";

/**
 * Lays what is said over the groups of a match, in order; the groups must tile what was matched. Null says a group
 * as it is shown, and a group that took no part is passed over, whatever is said for it.
 */
export function overGroups(match: RegExpExecArray, said: readonly (string | null)[]): Reading {
  const pieces: Piece[] = [];
  match.slice(1).forEach((written: string | undefined, index) => {
    const words = said[index] ?? null;
    if (written) pieces.push(words === null ? same(written.length) : say(written.length, words));
  });
  return pieces;
}
