import type { Span } from "../article/article.ts";
import type { Quotation } from "./quotation.ts";

/**
 * Whether a quotation stands right behind `before`, words that were `said`, with nothing between: in “Shall we?” “No.” the
 * second is another's. In "she said on “Harbor Morning.” “We wait.”" the first is a title, and she goes on.
 */
export function isAnswer(
  text: string,
  before: Quotation | undefined,
  { kind, block, outer }: Quotation,
  said: Span | undefined,
): boolean {
  return (
    before?.kind === "marks" &&
    before.closed &&
    before.start === said?.start &&
    kind === "marks" &&
    before.block === block &&
    text.slice(before.outer.end, outer.start).trim() === ""
  );
}
