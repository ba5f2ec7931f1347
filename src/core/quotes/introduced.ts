import type { Block } from "../article/article.ts";

/** What is written down, and so may be shown next without a colon. */
const WRITING = /\b(?:announced|answered|posted|replied|responded|statement|tweeted|wrote)\b/u;
/** The end of the block before is read for an introduction, in UTF-16 units. */
const REACH = 160;

/**
 * The blocks to which the block before, or before the run of block quotations they are in, hands over: "Lee wrote:", "The
 * pilot tweeted a reply." Whoever happens to be spoken of before another is not the one who wrote it.
 */
export function introducedBlocks(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const introduced = new Set<number>();
  let isHandedOver = false;
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== "blockquote") continue;
    const before = blocks[at - 1];
    if (before?.kind !== "blockquote") isHandedOver = before !== undefined && handsOver(text, before);
    if (isHandedOver) introduced.add(at);
  }
  return introduced;
}

function handsOver(text: string, before: Block): boolean {
  const words = text.slice(Math.max(before.start, before.end - REACH), before.end);
  if (words.endsWith(":")) return true;
  const last = words.slice(words.slice(0, -1).search(/[.!?]["”]?\s[^.!?]*$/u) + 1);
  return WRITING.test(last);
}
