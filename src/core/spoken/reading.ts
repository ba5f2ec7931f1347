/**
 * What is said for a stretch of shown text: words; letters, each said by its name; or, where it is null, the
 * stretch itself as it stands.
 */
export type Said = string | { readonly letters: string } | null;

/** One piece of a reading: how many UTF-16 units are shown, and what is said for them ("" is nothing). */
export interface Piece {
  readonly length: number;
  readonly said: Said;
}

/** How a stretch is read, split as finely as the order of words allows; its pieces tile the stretch. */
export type Reading = readonly Piece[];

/** Where a reader looks: a sentence as shown, and the offset (UTF-16 units) at which a word or sign begins. */
export interface Scan {
  readonly text: string;
  readonly at: number;
}

/**
 * Knows one kind of written form ("Lt. Col.", "$1.2 billion"). Answers how the text at `at` is read, or null where
 * its form is not there. It looks at most `REACH` units to either side, so a text is read in linear time, and its
 * reading ends where a word ends.
 */
export type Reader = (scan: Scan) => Reading | null;

/** How far a reader may look, in UTF-16 units. */
export const REACH = 80;

/** Shown and said alike. */
export const same = (length: number): Piece => ({ length, said: null });
/** Shown one way and said in these words; no words at all make it silent. */
export const say = (length: number, words: string): Piece => ({ length, said: words });
/** Shown, and said letter by letter; of what is given only letters and digits are said ("U.S." as U, S). */
export const spell = (length: number, letters: string): Piece => ({ length, said: { letters } });

/** Matches a sticky pattern (flag `y`) at an offset. Every quantifier of such a pattern has an upper bound. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** True where no word goes on at an offset: the end, or neither a letter, a digit nor a mark upon one. */
export const isWordEnd = (text: string, at: number): boolean => !/[\p{L}\p{N}\p{M}]/u.test(charAt(text, at));

/** The whole character (code point) at an offset; "" past the end. */
export const charAt = (text: string, at: number): string =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : "";

/** What stands before an offset, at most `REACH` units. */
export const before = ({ text, at }: Scan): string => text.slice(Math.max(0, at - REACH), at);

/** True where nothing but closing marks follows: a stop there ends the sentence and must be heard. */
export const endsText = (text: string, at: number): boolean =>
  text.length - at <= REACH && /^[\s"'”’»)\]]*$/u.test(text.slice(at));
