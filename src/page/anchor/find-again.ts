import { copyPage } from "../extract/copy-page.ts";
import { isFurniture } from "../extract/furniture.ts";
import { measure } from "../extract/measures.ts";
import { splitBlocks } from "../extract/split-blocks.ts";
import { type Place, placeOnPage } from "./place.ts";

/**
 * Looks for blocks of text on a page that has changed. A block is found where its exact text stands, if it
 * stands there alone on the page, or alone between the places of the blocks before and after it; teasers and
 * pull quotes repeat paragraphs, and no place is better than a wrong one. Answers null for the others.
 */
export function findAgain(page: Document, texts: readonly string[]): readonly (Place | null)[] {
  const copy = copyPage(page);
  if (!copy?.document.body) return texts.map(() => null);
  const surroundings = {
    measures: measure(copy.document.body),
    storyLength: texts.reduce((sum, text) => sum + text.length, 0),
  };
  const blocks = splitBlocks(copy.document.body, (element) => isFurniture(element, surroundings));
  const at = new Map<string, number[]>();
  for (const [index, { text }] of blocks.entries()) {
    const indices = at.get(text);
    if (indices) indices.push(index);
    else at.set(text, [index]);
  }

  const sure = texts.map((text) => {
    const indices = at.get(text) ?? [];
    return indices.length === 1 ? indices[0] : undefined;
  });
  const after = nextSure(sure);
  let before = -1;
  return texts.map((text, index) => {
    const between = (at.get(text) ?? []).filter((each) => each > before && each < (after[index] ?? Infinity));
    const found = sure[index] ?? (between.length === 1 ? between[0] : undefined);
    if (found === undefined) return null;
    before = found;
    const block = blocks[found];
    return block ? placeOnPage(block.runs, copy.live) : null;
  });
}

/** For each block, the place of the nearest block after it whose place is sure. */
function nextSure(sure: readonly (number | undefined)[]): readonly (number | undefined)[] {
  let next: number | undefined;
  return sure
    .toReversed()
    .map((index) => {
      const following = next;
      next = index ?? next;
      return following;
    })
    .toReversed();
}
