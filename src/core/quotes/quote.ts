import type { Span } from "../article/article.ts";

/** Who said a quotation: the resolved name ("Mark Esper", never "he") and where the text names its source. */
export interface Speaker {
  readonly name: string;
  /**
   * The person with rank and role as the article has it at its fullest mention ("Gen. Mark Milley, chairman of the
   * Joint Chiefs of Staff"); absent where it tells no more than the name.
   */
  readonly description?: string;
  /** The mention that the rules went by, as a span of the article's text. */
  readonly mention: Span | null;
}

/** A quotation: the span between its marks (marks excluded, inner punctuation kept) of the article's text. */
export interface Quote extends Span {
  /** Null where the rules are not sure: no name is better than a wrong one. */
  readonly speaker: Speaker | null;
}
