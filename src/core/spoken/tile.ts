import type { Span } from "../article/article.ts";
import type { Piece } from "./reading.ts";
import type { Segment, SpokenText } from "./spoken-text.ts";

const LETTER = /[\p{L}\p{N}]/gu;
/** A single capital in a reader's words: the A of "M one A two", the D of "I E D's". */
const LETTER_AMONG_WORDS = /(?<![\p{L}\p{N}\p{M}'’])\p{Lu}(?![\p{L}\p{N}\p{M}]|['’](?!s(?!\p{L})))/gu;
const CAPITAL = /\p{Lu}/u;

/** Lays pieces end to end, in order; they must tile `display`, and one of no length is only said. Neighbours said as shown become one segment. */
export function tile(display: string, pieces: Iterable<Piece>): SpokenText {
  const segments: Segment[] = [];
  const letters: Span[] = [];
  const said: string[] = [];
  let [shown, spoken] = [0, 0];
  let [displayStart, spokenStart] = [0, 0];
  const close = () => {
    if (shown > displayStart || spoken > spokenStart)
      segments.push({ displayStart, displayEnd: shown, spokenStart, spokenEnd: spoken });
    [displayStart, spokenStart] = [shown, spoken];
  };
  for (const piece of pieces) {
    const written = display.slice(shown, shown + piece.length);
    const words = wordsOfPiece(piece, written);
    if (words !== written) close();
    // Most words have no capital, and to look for all of them takes far longer than to look for one.
    if (typeof piece.said === "string" ? CAPITAL.test(words) : piece.said !== null)
      for (const { index, 0: letter } of words.matchAll(
        typeof piece.said === "string" ? LETTER_AMONG_WORDS : LETTER,
      ))
        letters.push({ start: spoken + index, end: spoken + index + letter.length });
    shown += piece.length;
    spoken += words.length;
    said.push(words);
    if (words !== written) close();
  }
  close();
  return { display, spoken: said.join(""), segments, letters };
}

/** The words of a piece that shows `written`. */
export function wordsOfPiece({ said }: Piece, written: string): string {
  if (said === null) return written;
  if (typeof said === "string") return said;
  return [...said.letters.matchAll(LETTER)].map(([letter]) => letter.toUpperCase()).join(" ");
}
