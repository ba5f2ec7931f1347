/** A half-open stretch `[start, end)` of a text, in UTF-16 code units (W3C TextPositionSelector). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a block is on the page; decides how it is read and which rules look at it. */
export type BlockKind = "paragraph" | "subhead" | "list-item" | "blockquote" | "caption";

/** One stretch of reading between two silences: a paragraph, subhead, list item, block quotation or caption. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Of a block quotation: the line that signs it on the page and is not read ("— Ann Lee (@annlee) May 3, 2019"). */
  readonly credit?: string | undefined;
}

/**
 * The clean text of an article and what is known about it. All places in an article are spans of `text`,
 * which joins the blocks with a blank line; text is NFC, without invisible characters, white space folded.
 */
export interface Article {
  /** Canonical address, without query and fragment. */
  readonly url: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** ISO 8601 instant, or null where the page does not say. */
  readonly published: string | null;
  /** Name of the publication, as the page gives it. */
  readonly publication: string;
  /** BCP 47 language tag. */
  readonly lang: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** True where the page shows only part of the article, as before a paywall. */
  readonly truncated?: boolean | undefined;
  /** True where it is of a site that is neither Military Times nor a sister of it. */
  readonly otherSite?: boolean | undefined;
}

/** What joins two blocks in `Article.text`. */
export const BLOCK_SEPARATOR = "\n\n";

/** Joins block texts into the text and block spans of an article. */
export function joinBlocks(parts: readonly (Pick<Block, "kind" | "credit"> & { readonly text: string })[]): {
  readonly text: string;
  readonly blocks: readonly Block[];
} {
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, text, credit } of parts) {
    blocks.push({ kind, start, end: start + text.length, ...(credit !== undefined && { credit }) });
    start += text.length + BLOCK_SEPARATOR.length;
  }
  return { text: parts.map((part) => part.text).join(BLOCK_SEPARATOR), blocks };
}

/** Splits plain text at blank lines into paragraph blocks; the spans are of `text` itself. */
export function blocksOfText(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/gu)) {
    const written = match[0].trimEnd();
    blocks.push({ kind: "paragraph", start: match.index, end: match.index + written.length });
  }
  return blocks;
}
