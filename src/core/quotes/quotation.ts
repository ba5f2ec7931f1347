import type { Span } from "../article/article.ts";

/** What stands between a pair of marks, speech or not, or in a block of its own: the span is without the marks. */
export interface Quotation extends Span {
  /** The span with its marks; where a mark is lost, an edge of the two is the same. */
  readonly outer: Span;
  /** Index of its block. */
  readonly block: number;
  /** Whether it goes on with a quotation that its block's predecessor left open. */
  readonly continues: boolean;
  /** Whether its closing mark was found. */
  readonly closed: boolean;
  /** Whether marks show it, or the page's blocks: a block quotation, a post, an answer of an interview. */
  readonly kind: "marks" | "block" | "post" | "answer";
  /** Where a label or signature of the page names the speaker; null where only the text may. */
  readonly by: Span | null;
}
