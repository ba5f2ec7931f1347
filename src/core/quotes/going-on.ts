import type { Quotation } from "./quotation.ts";
import type { Quote } from "./quote.ts";

/**
 * Gives the speaker that a quotation over several paragraphs names late to its earlier paragraphs, too: “We waited.¶
 * “Nobody came,” said Lee. What is left open and goes on is one person's, so nobody else can have begun it.
 */
export function withLateSpeakers(
  quotes: readonly Quote[],
  quotations: readonly Quotation[],
): readonly Quote[] {
  const byStart = new Map(quotations.map((quotation) => [quotation.start, quotation]));
  const result = [...quotes];
  for (let at = result.length - 2; at >= 0; at -= 1) {
    const [quote, next] = [result[at], result[at + 1]];
    if (!quote || !next?.speaker || quote.speaker) continue;
    const [own, behind] = [byStart.get(quote.start), byStart.get(next.start)];
    const goesOn = own && behind?.continues && !own.closed && behind.block === own.block + 1;
    if (goesOn) result[at] = { ...quote, speaker: next.speaker };
  }
  return result;
}
