import type { Block } from "../article/article.ts";
import { answersOf } from "./interview.ts";
import type { Quotation } from "./quotation.ts";
import { type BlockSpeech, setApart } from "./set-apart.ts";

/**
 * Puts the speech that the page's blocks show (answers of an interview, posts, block quotations) among what stands in
 * marks, in order. Marks inside it belong to it, and questions and signatures hold no quotations of their own. Of the
 * paragraphs "Q: Is the port slow?" and "Roth: We call it “careful.”" the words "We call it “careful.”" are one
 * quotation, and “careful.” none.
 */
export function withPageSpeech(
  text: string,
  blocks: readonly Block[],
  marked: readonly Quotation[],
): readonly Quotation[] {
  const answers = answersOf(text, blocks);
  const apart = setApart(text, blocks);
  const taken = new Set([...answers.silent, ...apart.silent, ...answers.speech.map(({ block }) => block)]);
  const speech = [...answers.speech, ...apart.speech.filter(({ block }) => !taken.has(block))];
  if (speech.length === 0 && taken.size === 0) return marked;
  for (const { block } of speech) taken.add(block);
  const left = marked.filter(({ block }) => !taken.has(block));
  return [...left, ...speech.map((one) => quotationOf(one, blocks))].sort((a, b) => a.start - b.start);
}

/** Speech without marks as if the block's edges were its marks. */
function quotationOf({ start, end, block, kind, by }: BlockSpeech, blocks: readonly Block[]): Quotation {
  const whole = blocks[block];
  const outer = { start: kind === "answer" ? start : (whole?.start ?? start), end: whole?.end ?? end };
  return { start, end, outer, block, kind, by, continues: false, closed: true };
}
