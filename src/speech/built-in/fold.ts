/** Typography that has an ASCII character which the synthesiser reads in the same way. */
const FOLDED: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "−": "-",
  "…": ".",
};

/** Letters that no accent was put on, so that none can be taken off; a space in a name would cut it in two. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ Æ: "A", æ: "a", Œ: "O", œ: "o", Ø: "O", ø: "o", ß: "s", ẞ: "S", ı: "i" },
  ...{ Ł: "L", ł: "l", Đ: "D", đ: "d", Ð: "D", ð: "d", Þ: "T", þ: "t", Ħ: "H", ħ: "h" },
};

const NOT_PRINTABLE_ASCII = /[^ -~]/gu;

/**
 * The text in printable ASCII, with each UTF-16 unit where it was: the synthesiser knows nothing else, and counts
 * bytes. Letters lose their accents; what has no likeness in ASCII becomes a space.
 */
export const fold = (text: string): string => text.replace(NOT_PRINTABLE_ASCII, foldCharacter);

function foldCharacter(character: string): string {
  const [base = " "] = character.normalize("NFD");
  const ascii = FOLDED[character] ?? LETTERS[character] ?? (/[ -~]/u.test(base) ? base : " ");
  // A character of two units, an emoji for example, leaves two spaces.
  return ascii.padEnd(character.length);
}
