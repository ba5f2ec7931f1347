import { readersAt } from "./readers.ts";
import { charAt, matchAt, type Piece, type Reading, same } from "./reading.ts";

/** A word as the scan steps over it: "don't" and "O’Neill" are one, so that no reader sees the "t". */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*/uy;

/**
 * Goes through a sentence from left to right. Wherever a word or a sign begins, the readers are asked in their
 * order, and the first that knows the form reads it; what nobody knows is said as it is shown. The pieces tile
 * the text.
 */
export function readingsOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let plain = 0;
  let at = 0;
  while (at < text.length) {
    const reading = firstReading(text, at);
    if (reading === null) {
      at += matchAt(WORD, text, at)?.[0].length ?? charAt(text, at).length;
      continue;
    }
    if (at > plain) pieces.push(same(at - plain));
    pieces.push(...reading);
    at += reading.reduce((length, piece) => length + piece.length, 0);
    plain = at;
  }
  if (at > plain) pieces.push(same(at - plain));
  return pieces;
}

function firstReading(text: string, at: number): Reading | null {
  for (const reader of readersAt(charAt(text, at))) {
    const reading = reader({ text, at });
    if (reading !== null) return reading;
  }
  return null;
}
