import type { Pronunciation } from "./choices.ts";
import {
  charAt,
  endsText,
  isWordEnd,
  type Piece,
  type Reader,
  type Reading,
  same,
  say,
  spell,
} from "./reading.ts";

/** Own pronunciations by the first character of what is written, in small letters; the longest come first. */
export type OwnWords = ReadonlyMap<string, readonly Pronunciation[]>;

export function ownWords(pronunciations: readonly Pronunciation[]): OwnWords {
  const byFirst = new Map<string, Pronunciation[]>();
  for (const one of [...pronunciations].sort((a, b) => b.written.length - a.written.length)) {
    const key = charAt(one.written, 0).toLowerCase();
    byFirst.set(key, [...(byFirst.get(key) ?? []), one]);
  }
  return byFirst;
}

/** Reads a word or phrase as the listener wants it said: "Quds" as "koods", before any other reader is asked. */
export const ownReader =
  (words: OwnWords): Reader =>
  ({ text, at }) => {
    for (const { written, say: said, caseSensitive } of words.get(charAt(text, at).toLowerCase()) ?? []) {
      const there = text.slice(at, at + written.length);
      const isThere = caseSensitive ? there === written : there.toLowerCase() === written.toLowerCase();
      if (!isThere || !standsAlone(text, at, at + written.length)) continue;
      return [said === null ? spell(written.length, written) : say(written.length, said)];
    }
    return null;
  };

/** A part of an address, a handle or a tag is no word of its own, nor is one with a stop that ends no sentence. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  isWordEnd(text, end) &&
  (text[end] !== "." || text[end - 1] === "." || endsText(text, end + 1)) &&
  !/[\p{L}\p{N}\p{M}./@:_#&=~\\]/u.test(text[start - 1] ?? "") &&
  !/^[./@:_&=~\\][\p{L}\p{N}]/u.test(text.slice(end, end + 2));

/**
 * The part of a reading before `length`, which is where a word of the listener's own begins; null where the reading
 * cannot be parted there.
 */
export function before(reading: Reading, length: number): Reading | null {
  const kept: Piece[] = [];
  let at = 0;
  for (const piece of reading) {
    if (at >= length) break;
    if (at + piece.length > length && piece.said !== null) return null;
    kept.push(at + piece.length > length ? same(length - at) : piece);
    at += piece.length;
  }
  return kept;
}
