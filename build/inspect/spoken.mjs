import { blocksOfText } from "../../src/core/article/article.ts";
import { namesIn } from "../../src/core/sentences/known-names.ts";
import { segment } from "../../src/core/sentences/segment.ts";
import { same } from "../../src/core/spoken/reading.ts";
import { readingsOf } from "../../src/core/spoken/scan.ts";
import { tile } from "../../src/core/spoken/tile.ts";

/**
 * The spoken text of a whole text: its sentences are read as the player asks for them, and the white space between
 * them stands as it is.
 * @param {string} text
 */
export function spokenOf(text) {
  let written = 0;
  const pieces = sentenceSpans(text).flatMap(({ start, end }) => {
    const gap = same(start - written);
    written = end;
    return [gap, ...readingsOf(text.slice(start, end))];
  });
  return tile(text, [...pieces, same(text.length - written)]);
}

/**
 * The sentences of a whole text, block by block.
 * @param {string} text
 */
export function sentenceSpans(text) {
  const known = namesIn(text);
  return blocksOfText(text).flatMap((block) =>
    segment(text.slice(block.start, block.end), known).map((span) => ({
      start: block.start + span.start,
      end: block.start + span.end,
    })),
  );
}
