import type { Block } from "../article/article.ts";
import { creditedSpeakers } from "./credited.ts";
import { framesOf } from "./frame.ts";
import { introducedBlocks } from "./introduced.ts";
import { isMentioned } from "./is-mentioned.ts";
import { isTitle } from "./is-title.ts";
import { withPageSpeech } from "./page-speech.ts";
import { pairMarks } from "./pair-marks.ts";
import type { Quote } from "./quote.ts";
import { attributed } from "./speakers.ts";

/**
 * Finds the quotations of an article, in order, none overlapping another, each with its speaker where sure. Of "On
 * “Harbor Morning” Ana Roth said the port was “slow.” “We wait,” she said." it makes "slow." and "We wait,", both of Ana
 * Roth; the show is none.
 */
export function findQuotes(text: string, blocks: readonly Block[]): readonly Quote[] {
  const quotations = withPageSpeech(text, blocks, pairMarks(text, blocks));
  const spoken = quotations.map(
    (quotation) => quotation.kind !== "marks" || !(isTitle(text, quotation) || isMentioned(text, quotation)),
  );
  const sentences = framesOf(text, blocks, quotations, spoken);
  const introduced = introducedBlocks(text, blocks);
  const alone = new Set(
    quotations
      .filter(({ kind, by, block }) => kind === "block" && by === null && !introduced.has(block))
      .map(({ start }) => start),
  );
  const signers = creditedSpeakers(text, blocks, quotations, sentences);
  return attributed(text, sentences, quotations).map((quote) => {
    const signer = signers.get(quote.start);
    if (signer) return { ...quote, speaker: signer };
    return alone.has(quote.start) ? { ...quote, speaker: null } : quote;
  });
}
