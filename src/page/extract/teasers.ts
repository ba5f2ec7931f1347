import { isBiography, isMoreBiography } from "./biography.ts";
import { isUnderHeadline } from "./byline.ts";
import { isAside, isHeadline, type Known } from "./line.ts";
import type { Measures } from "./measures.ts";
import type { PageBlock } from "./split-blocks.ts";
import { isLabel } from "./wording.ts";

/** A longer paragraph is no teaser, in UTF-16 units. */
const MAX_TEASER = 300;

/**
 * Tells, asked for each block in order, whether it belongs to the story rather than only stands in its flow. Behind a
 * heading such as "In other news" that has no box around it, the paragraph under each linked headline is a teaser;
 * under the story's own headline, lines tell who wrote it and when.
 */
export function storyBlocks(known: Known, measures: Measures): (block: PageBlock) => boolean {
  let areOthers = false;
  let isTeased = false;
  let isAtHead = false;
  let isBehindBiography = false;
  return (block) => {
    const isHeading = block.kind === "subhead";
    isAtHead ||= isHeadline(block.text, known);
    if (isAtHead && isUnderHeadline(block)) return false;
    isBehindBiography =
      isBiography(block, known.authors) || (isBehindBiography && isMoreBiography(block.text));
    if (isBehindBiography || isAside(block, known, measures)) {
      areOthers ||= isHeading && isLabel(block.text);
      isTeased = areOthers && isHeading && measures.linked(block.element) > 0;
      return false;
    }
    const isTeaser = isTeased && !isHeading && block.text.length <= MAX_TEASER;
    isTeased = false;
    isAtHead = false;
    if (!isTeaser) areOthers = false;
    return !isTeaser;
  };
}
