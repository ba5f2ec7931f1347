import type { Span } from "../article/article.ts";
import { TITLES } from "../sentences/abbreviations.ts";
import { isGivenMonth } from "./given-month.ts";

/** A word, a punctuation mark, a quotation, or a title in marks, seen as one piece of its sentence. */
export interface Token extends Span {
  readonly kind: "word" | "punctuation" | "quotation" | "title";
  readonly text: string;
  /** The text in lower case, apostrophes straight, for the word tables. */
  readonly lower: string;
  /** Index of the quotation; -1 for other tokens. */
  readonly quotation: number;
  /** Whether it is a month that is somebody's given name here ("April Dunn"). */
  readonly isGiven?: boolean;
}

/** The group holds a word. */
const TOKEN =
  /((?:\p{L}\.){2,}|[\p{L}\p{N}$#@](?:[\p{L}\p{N}]|[-'’&.](?=[\p{L}\p{N}]))*['’]?)|—|–|--|(?<=\s)-(?=\s)|[^\s\p{L}\p{N}]/gu;

/** The words and punctuation marks of a stretch of text, in order. */
export function wordsOf(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  const piece = text.slice(start, end);
  for (const match of piece.matchAll(TOKEN)) {
    let word = match[0];
    const kind = match[1] === undefined ? "punctuation" : "word";
    const last = tokens.at(-1);
    // "Gen." and the "J." of a name keep their stop.
    if (
      word === "." &&
      last?.end === start + match.index &&
      (TITLES.has(last.lower) ||
        last.lower === "tech" ||
        /^\p{Lu}$/u.test(last.text) ||
        /^[JS]r$/u.test(last.text))
    ) {
      tokens.pop();
      word = `${last.text}.`;
      tokens.push({ ...last, end: last.end + 1, text: word, lower: word.toLowerCase() });
      continue;
    }
    const at = start + match.index;
    tokens.push({
      start: at,
      end: at + word.length,
      kind,
      text: word,
      lower: word.toLowerCase().replaceAll("’", "'"),
      quotation: -1,
    });
  }
  return tokens.map((token, i) => (isGivenMonth(tokens, i) ? { ...token, isGiven: true } : token));
}
