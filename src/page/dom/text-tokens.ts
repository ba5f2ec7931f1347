/** A stretch `[start, end)` of a text, in UTF-16 units: white space, or what is seen with the single spaces in it. */
export interface TextToken {
  readonly start: number;
  readonly end: number;
  readonly isSpace: boolean;
}

/**
 * Controls, halves of surrogate pairs, soft hyphens, zero-width and directional marks; then white space to fold;
 * then what is seen, with the single spaces in it, so that a plain paragraph is one token.
 */
const TOKENS =
  /(?:(?!\s)\p{Cc}|[\p{Cs}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF])+|(?<seen>[^\s\p{Cc}\p{Cs}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]+(?: [^\s\p{Cc}\p{Cs}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]+)*)|(?<space>\s+)/gu;

/** The tokens of any text, in order; what is in none of them can't be seen. */
export function anyTokens(text: string): readonly TextToken[] {
  const tokens: TextToken[] = [];
  for (const { 0: token, index, groups } of text.matchAll(TOKENS)) {
    const isSpace = groups?.space !== undefined;
    if (isSpace || groups?.seen !== undefined)
      tokens.push({ start: index, end: index + token.length, isSpace });
  }
  return tokens;
}

/** Seen, and the same in NFC: ASCII, letters of Latin, dashes, quotation marks, dots. */
const COMMON = "!-~\\u00A1-\\u00AC\\u00AE-\\u02FF\\u2010-\\u2027";
/** What is neither common nor white space below U+0300. */
const UNCOMMON = new RegExp(`[^\\t-\\r \\u00A0${COMMON}]`);
/** What parts a text of common letters and marks into several tokens, or is uncommon in it. */
const PARTED = new RegExp(`[^ ${COMMON}]| {2}|^ | $|^$`);

/**
 * The same at a fifth of the cost for a text of common letters and marks, as nearly all are; null for any other.
 * Nothing in such a text has another form in NFC.
 */
export function plainTokens(text: string): readonly TextToken[] | null {
  if (!PARTED.test(text)) return [{ start: 0, end: text.length, isSpace: false }];
  if (UNCOMMON.test(text)) return null;
  const tokens: TextToken[] = [];
  let start = 0;
  let isSpace = isWhite(text.charCodeAt(0));
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const white = isWhite(unit);
    if (white === isSpace) continue;
    if (unit === 0x20 && at + 1 < text.length && !isWhite(text.charCodeAt(at + 1))) continue;
    tokens.push({ start, end: at, isSpace });
    start = at;
    isSpace = white;
  }
  if (start < text.length) tokens.push({ start, end: text.length, isSpace });
  return tokens;
}

/** White space below U+0300. */
const isWhite = (unit: number): boolean => unit === 0x20 || (unit >= 0x9 && unit <= 0xd) || unit === 0xa0;
