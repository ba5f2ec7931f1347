import { readAroundInvisible } from "./invisible.ts";
import { before } from "./own-pronunciations.ts";
import { withPlacesForWords } from "./places-for-words.ts";
import { readUntilSettled } from "./read-again.ts";
import { readersAt } from "./readers.ts";
import { charAt, matchAt, type Piece, type Reader, type Reading, type Scan, same } from "./reading.ts";
import { keepsCharactersWhole } from "./whole-characters.ts";

/** A word as the scan steps over it: "don't" and "O’Neill" are one, so that no reader sees the "t"; and a flag. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*|\p{RI}{2}/uy;

/**
 * Goes through a sentence from left to right. Wherever a word or a sign begins, the readers are asked in their
 * order, and the first that knows the form reads it; what nobody knows is said as it is shown. The pieces tile
 * the text. `own` reads the listener's own words, which no reading may take part of.
 */
export const readingsOf = (
  text: string,
  readers: (char: string) => readonly Reader[] = readersAt,
  own: Reader | null = null,
): readonly Piece[] =>
  readUntilSettled(text, (unsettled) =>
    readAroundInvisible(unsettled, (visible) =>
      withPlacesForWords(visible, readVisible(visible, readers, own)),
    ),
  );

function readVisible(
  text: string,
  readers: (char: string) => readonly Reader[],
  own: Reader | null,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let plain = 0;
  let at = 0;
  while (at < text.length) {
    const reading = firstReading(text, at, readers, own);
    if (reading === null) {
      at += matchAt(WORD, text, at)?.[0].length ?? charAt(text, at).length;
      continue;
    }
    if (at > plain) pieces.push(same(at - plain));
    for (const piece of reading) {
      pieces.push(piece);
      at += piece.length;
    }
    plain = at;
  }
  if (at > plain) pieces.push(same(at - plain));
  return pieces;
}

function firstReading(
  text: string,
  at: number,
  readers: (char: string) => readonly Reader[],
  own: Reader | null,
): Reading | null {
  const scan: Scan = { text, at };
  const mine = own?.(scan) ?? null;
  if (mine !== null) return mine;
  for (const reader of readers(charAt(text, at))) {
    const reading = reader(scan);
    const kept = reading !== null && own !== null ? upToOwn(text, at, reading, own) : reading;
    if (kept !== null && keepsCharactersWhole(text, at, kept)) return kept;
  }
  return null;
}

/** A reading as far as a word of the listener's own, should one begin within it; null where it cannot end there. */
function upToOwn(text: string, at: number, reading: Reading, own: Reader): Reading | null {
  const end = at + reading.reduce((length, piece) => length + piece.length, 0);
  for (let next = at; next < end; ) {
    if (next > at && own({ text, at: next }) !== null) return before(reading, next - at);
    next += matchAt(WORD, text, next)?.[0].length ?? charAt(text, next).length;
  }
  return reading;
}
