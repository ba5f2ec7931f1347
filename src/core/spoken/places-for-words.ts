import { matchAt, type Piece, same, say } from "./reading.ts";
import { wordsOfPiece } from "./tile.ts";

/** What can be lit while words are heard; an emoji and most signs are too small for that. */
const READABLE = /[\p{L}\p{N}$€£%°§&@#+-]/u;
/** The word that a text ends with, and what may stand between it and an emoji. */
const LAST_WORD =
  /(?<![\p{L}\p{N}\p{M}'’]|\u200c|\u200d)[\p{L}\p{N}][\p{L}\p{N}'’]{0,19}[.,!?:;"”)\s]{0,4}$/u;
/** The word that follows an emoji. */
const NEXT_WORD = /\s{0,2}['’]?[\p{L}\p{N}][\p{L}\p{N}'’]{0,19}(?![\p{L}\p{N}\p{M}'’]|\u200c|\u200d)/uy;
const LOOK_BACK = 26;
/** As wide as what is lit may be, in UTF-16 units. */
const WIDEST = 48;

/**
 * Gives the words of an emoji or a sign a place with words beside it: the reading that follows at once ("≥5"), else the
 * word before ("done 👍"), else the one behind. With none of them it is passed over.
 */
export function withPlacesForWords(text: string, pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.every(({ said }) => said === null)) return pieces;
  const placed: Piece[] = [];
  const waiting = pieces.toReversed();
  let end = 0;
  for (let piece = waiting.pop(); piece; piece = waiting.pop()) {
    const start = end;
    end += piece.length;
    const words = wordsOfPiece(piece, text.slice(start, end));
    if (piece.said === null || words === "" || READABLE.test(text.slice(start, end))) {
      placed.push(piece);
      continue;
    }
    const place =
      joinNextReading(piece.length, words, waiting, text.slice(end, end + WIDEST)) ??
      joinWordBefore(piece.length, words, placed, text.slice(0, start)) ??
      joinWordBehind(piece.length, words, waiting, matchAt(NEXT_WORD, text, end)?.[0] ?? "");
    end += place ? place.behind : 0;
    placed.push(place ? place.piece : say(piece.length, ""));
  }
  return placed;
}

/** A piece with a place, and how many units of it are behind where the sign ends. */
interface Place {
  readonly piece: Piece;
  readonly behind: number;
}

function joinNextReading(length: number, words: string, waiting: Piece[], behind: string): Place | null {
  const next = waiting.at(-1);
  if (!next?.said || length + next.length > WIDEST || !READABLE.test(behind.slice(0, next.length)))
    return null;
  waiting.pop();
  return { piece: say(length + next.length, words + wordsOfPiece(next, "")), behind: next.length };
}

function joinWordBefore(length: number, words: string, placed: Piece[], before: string): Place | null {
  const last = placed.at(-1);
  if (!last) return null;
  const word =
    last.said === null
      ? LAST_WORD.exec(before.slice(-Math.min(LOOK_BACK, last.length)))?.[0]
      : wordsOfPiece(last, "");
  const shown = last.said === null ? (word?.length ?? 0) : last.length;
  if (!word || shown + length > WIDEST) return null;
  placed.splice(-1, 1, ...(shown < last.length ? [same(last.length - shown)] : []));
  return { piece: say(shown + length, word + words), behind: 0 };
}

function joinWordBehind(length: number, words: string, waiting: Piece[], word: string): Place | null {
  const next = waiting.at(-1);
  if (word === "" || !next || next.said !== null || next.length < word.length) return null;
  waiting.splice(-1, 1, ...(next.length > word.length ? [same(next.length - word.length)] : []));
  return { piece: say(length + word.length, words + word), behind: word.length };
}
