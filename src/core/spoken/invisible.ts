import type { Piece, Said } from "./reading.ts";

/**
 * Characters without a shape, which a page puts into the middle of a word ("U.<zero-width space>S."): soft hyphens,
 * zero-width spaces, bidirectional controls, control characters and halves of surrogate pairs. Joiners and variation
 * selectors are not among them, being part of the character before.
 */
const INVISIBLE =
  /(?:(?!\s)[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff])+(?!\p{M}|\u200c|\u200d|\p{EMod}|\p{RI})/gu;

/**
 * Reads a text as if what is invisible in it were not there, and then puts it back without a word: into the
 * substitution that it stands in, or as a silent piece of its own. `read` gives pieces that tile what it is given.
 */
export function readAroundInvisible(
  text: string,
  read: (visible: string) => readonly Piece[],
): readonly Piece[] {
  const runs = text.matchAll(INVISIBLE);
  let run = runs.next().value;
  if (!run) return read(text);
  const pieces: Piece[] = [];
  let [start, end] = [0, 0];
  const close = (said: Said) => {
    if (end > start) pieces.push({ length: end - start, said });
    start = end;
  };
  const pass = (hidden: RegExpExecArray) => {
    end += hidden[0].length;
    run = runs.next().value;
  };
  for (const { length, said } of read(text.replace(INVISIBLE, ""))) {
    for (let left = length; left > 0; ) {
      const isHere = run?.index === end;
      if (run && isHere) {
        // Between two pieces, or within words said as shown, it is a piece of its own.
        const isOwn = said === null || end === start;
        if (isOwn) close(said);
        pass(run);
        if (isOwn) close("");
        continue;
      }
      const step = Math.min(left, (run?.index ?? text.length) - end);
      end += step;
      left -= step;
    }
    close(said);
  }
  while (run) pass(run);
  close("");
  return pieces;
}
