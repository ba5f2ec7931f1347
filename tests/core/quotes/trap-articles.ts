import { readdirSync, readFileSync } from "node:fs";
import { type Block, type BlockKind, joinBlocks, type Span } from "../../../src/core/article/article.ts";

/** A quotation that an invented article holds, as its author marked it. */
export interface Marked extends Span {
  /** Null where the text does not say; "~" where two readers may differ on whether anything is quoted. */
  readonly speaker: string | null;
}

/** An invented article and its quotations. */
export interface TrapArticle {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly quotations: readonly Marked[];
}

const FOLDER = new URL("traps/", import.meta.url);

/**
 * Reads the invented articles. In them ⟦Ann Lee|words⟧ is a quotation of Ann Lee, ⟦-|words⟧ nobody's and ⟦~|words⟧
 * undecided; a paragraph that begins with "> " is a block quotation; an answer open at the end of its paragraph ends there.
 */
export function trapArticles(): readonly TrapArticle[] {
  return readdirSync(FOLDER)
    .toSorted()
    .map((name) => trapArticle(name, readFileSync(new URL(name, FOLDER), "utf8").trim()));
}

function trapArticle(name: string, written: string): TrapArticle {
  const parts: { kind: BlockKind; text: string }[] = [];
  const quotations: Marked[] = [];
  let start = 0;
  for (const paragraph of written.split("\n\n")) {
    const isQuoted = paragraph.startsWith("> ");
    let text = "";
    let open: { start: number; speaker: string } | null = null;
    const close = () => {
      if (!open) return;
      const speaker = open.speaker === "-" ? null : open.speaker;
      quotations.push({ start: start + open.start, end: start + text.length, speaker });
      open = null;
    };
    for (const piece of paragraph.slice(isQuoted ? 2 : 0).split(/(⟦[^|]*\||⟧)/u)) {
      if (piece === "⟧") close();
      else if (piece.startsWith("⟦")) open = { start: text.length, speaker: piece.slice(1, -1) };
      else text += piece;
    }
    close();
    parts.push({ kind: isQuoted ? "blockquote" : "paragraph", text });
    start += text.length + 2;
  }
  return { name, quotations, ...joinBlocks(parts) };
}
