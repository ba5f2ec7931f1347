import type { Block } from "../article/article.ts";

/** What is written down, and so may be shown next without a colon. */
const WRITING = /\b(?:announced|answered|posted|replied|responded|statement|tweeted|wrote)\b/u;
/** The end of the block before is read for an introduction, in UTF-16 units. */
const REACH = 160;

/**
 * Whether the block before a block quotation, or before the run of them it is in, hands over to it: "Lee wrote:", "The
 * pilot tweeted a reply." Whoever happens to be spoken of before it is not the one who wrote it.
 */
export function isIntroduced(text: string, blocks: readonly Block[], block: number): boolean {
  let at = block - 1;
  while (blocks[at]?.kind === "blockquote") at -= 1;
  const before = blocks[at];
  if (!before) return false;
  const words = text.slice(Math.max(before.start, before.end - REACH), before.end);
  if (words.endsWith(":")) return true;
  const last = words.slice(words.slice(0, -1).search(/[.!?]["”]?\s[^.!?]*$/u) + 1);
  return WRITING.test(last);
}
