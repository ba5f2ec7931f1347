/**
 * A text on one line that Markdown shows as it is: every sign that CommonMark, or one of its usual extensions (tables,
 * strike-through, formulas), could take for more is escaped.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~&$^]/gu, "\\$&")
    .replace(/^[-+=]/u, "\\$&")
    .replace(/^(\d+)([.)])/u, "$1\\$2");
}

/** A link; the label is a text, the address is taken as it is but for what would end it here. */
export function markdownLink(label: string, address: string): string {
  const safe = address.replaceAll(
    /[\s()<>\\]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
  return `[${escapeMarkdown(label)}](${safe})`;
}

/** A block quotation of paragraphs that are Markdown already. */
export const blockQuotation = (paragraphs: readonly string[]): string =>
  paragraphs.map((paragraph) => `> ${paragraph}`).join("\n>\n");
