import { flag, INVALID, list, object, oneOf, type Shape, text } from "../protocol/shape.ts";

/** How the listener wants a word or phrase to be said: in other words, or, where `say` is null, letter by letter. */
export interface Pronunciation {
  /** As it stands in articles; it counts as a whole word or phrase only. */
  readonly written: string;
  readonly say: string | null;
  readonly caseSensitive: boolean;
}

/** What the listener chose of how a text is read. */
export interface Choices {
  readonly pronunciations: readonly Pronunciation[];
  /** Acronyms are said in full where an article uses them first. */
  readonly expandAcronyms: boolean;
  /** Plain numbers as they are called, or digit by digit. */
  readonly numerals: "words" | "digits";
  /** Punctuation is heard as pauses, or each mark by its name. */
  readonly punctuation: "pauses" | "literal";
  /** What stands in parentheses is not said. */
  readonly skipParentheses: boolean;
  /** Web addresses are not said. */
  readonly skipUrls: boolean;
}

export const DEFAULT_CHOICES: Choices = {
  pronunciations: [],
  expandAcronyms: false,
  numerals: "words",
  punctuation: "pauses",
  skipParentheses: false,
  skipUrls: false,
};

/** No more pronunciations than this; each side no longer than this, in UTF-16 units, as a substitution of the map is. */
export const PRONUNCIATIONS = { most: 200, longest: 48 } as const;

const pronunciationFields: Shape<Pronunciation> = object<Pronunciation>({
  written: text(PRONUNCIATIONS.longest),
  say: (value) => (value === null ? null : text(PRONUNCIATIONS.longest)(value)),
  caseSensitive: flag,
});

/** A pronunciation with a letter or digit at both ends of what is written, and something to say. */
export const pronunciation: Shape<Pronunciation> = (value) => {
  const read = pronunciationFields(value);
  if (read === INVALID) return INVALID;
  const [written, say] = [tidy(read.written), read.say === null ? null : tidy(read.say)];
  // No voice can say half of a character or a control.
  const isSaid = say === null || (/[\p{L}\p{N}]/u.test(say) && !/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(say));
  return WHOLE_WORDS.test(written) && isSaid ? { ...read, written, say } : INVALID;
};

/** No marks are stripped from it, so its edges are those of words, and no half of a character is cut off. */
const WHOLE_WORDS = /^[\p{L}\p{N}](?:[^\p{C}]*[\p{L}\p{N}\p{M}])?\.?$/u;

const tidy = (words: string): string => words.normalize("NFC").replaceAll(/\s+/gu, " ").trim();

/** Reads choices from storage or a message; whatever is missing or damaged takes its default. */
export function parseChoices(stored: unknown): Choices {
  if (typeof stored !== "object" || stored === null) return DEFAULT_CHOICES;
  const given = new Map(Object.entries(stored));
  const or = <T>(shape: Shape<T>, name: keyof Choices, fallback: T): T => {
    const read = shape(given.get(name));
    return read === INVALID ? fallback : read;
  };
  const written = or(
    list<unknown>((value) => value, 10_000),
    "pronunciations",
    [],
  );
  const pronunciations = written
    .map(pronunciation)
    .filter((read) => read !== INVALID)
    .slice(0, PRONUNCIATIONS.most);
  return {
    pronunciations,
    expandAcronyms: or(flag, "expandAcronyms", DEFAULT_CHOICES.expandAcronyms),
    numerals: or(oneOf("words", "digits"), "numerals", DEFAULT_CHOICES.numerals),
    punctuation: or(oneOf("pauses", "literal"), "punctuation", DEFAULT_CHOICES.punctuation),
    skipParentheses: or(flag, "skipParentheses", DEFAULT_CHOICES.skipParentheses),
    skipUrls: or(flag, "skipUrls", DEFAULT_CHOICES.skipUrls),
  };
}
