/**
 * Puts a quotation's words between marks again, a string for each paragraph: `We go,` becomes `“We go”`. A quotation
 * within takes single marks; each further paragraph opens with a mark of its own, and only the last closes. The comma
 * at the end goes, for it belongs to the sentence that the words were taken from.
 */
export function markedParagraphs(exact: string): readonly string[] {
  const paragraphs = exact
    .split(/\s*\n\s*/u)
    .map((paragraph, index) => (index === 0 ? paragraph.trim() : paragraph.trim().replace(/^["“”]/u, "")))
    .filter((paragraph) => paragraph !== "");
  const whole = paragraphs.length > 0 ? paragraphs : [""];
  return whole.map((paragraph, index) => {
    const isLast = index === whole.length - 1;
    return isLast ? `“${withSingles(paragraph).replace(/,$/u, "")}”` : `“${withSingles(paragraph)}`;
  });
}

/** The same as one line. */
export const markedWords = (exact: string): string => markedParagraphs(exact).join(" ");

/** Straight marks open where a word may begin behind them, and close everywhere else. */
const withSingles = (text: string): string =>
  text
    .replaceAll(/(?<=^|[\s([—–-])"(?=\S)/gu, "‘")
    .replaceAll("“", "‘")
    .replaceAll(/["”]/gu, "’");
