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

const NOT_PRINTABLE_ASCII = /[^ -~]/gu;

/**
 * The text in printable ASCII, with each UTF-16 unit where it was: the synthesiser knows nothing else, and counts
 * bytes. Letters lose their accents; what has no likeness in ASCII becomes a space.
 */
export const fold = (text: string): string => text.replace(NOT_PRINTABLE_ASCII, foldCharacter);

function foldCharacter(character: string): string {
  const [base = " "] = character.normalize("NFD");
  const ascii = FOLDED[character] ?? (/[ -~]/u.test(base) ? base : " ");
  // A character of two units, an emoji for example, leaves two spaces.
  return ascii.padEnd(character.length);
}
