import { blocksOfText } from "../../src/core/article/article.ts";
import { segment } from "../../src/core/sentences/segment.ts";
import { toSpokenText } from "../../src/core/spoken/spoken-text.ts";

/** @typedef {import("../../src/core/spoken/spoken-text.ts").SpokenText} SpokenText */
/** @typedef {import("../../src/core/spoken/spoken-text.ts").Segment} Segment */

/**
 * The spoken text of a whole text: that of its sentences, as the player asks for them, joined by the white space
 * between them as it stands, so that the segments tile the text without a gap.
 * @param {string} text
 * @returns {SpokenText}
 */
export function spokenOf(text) {
  /** @type {Segment[]} */
  const segments = [];
  let spoken = "";
  let written = 0;
  const append = (/** @type {SpokenText} */ part) => {
    for (const { displayStart, displayEnd, spokenStart, spokenEnd } of part.segments) {
      segments.push({
        displayStart: displayStart + written,
        displayEnd: displayEnd + written,
        spokenStart: spokenStart + spoken.length,
        spokenEnd: spokenEnd + spoken.length,
      });
    }
    spoken += part.spoken;
    written += part.display.length;
  };
  for (const { start, end } of sentenceSpans(text)) {
    append(unchanged(text.slice(written, start)));
    append(toSpokenText(text.slice(start, end)));
  }
  append(unchanged(text.slice(written)));
  return { display: text, spoken, segments: mergeSame(segments, text, spoken) };
}

/** @param {string} text */
function sentenceSpans(text) {
  return blocksOfText(text).flatMap((block) =>
    segment(text.slice(block.start, block.end)).map((span) => ({
      start: block.start + span.start,
      end: block.start + span.end,
    })),
  );
}

/**
 * White space, which is said as it is shown.
 * @param {string} display
 * @returns {SpokenText}
 */
function unchanged(display) {
  const { length } = display;
  const segments = [{ displayStart: 0, displayEnd: length, spokenStart: 0, spokenEnd: length }];
  return { display, spoken: display, segments: length === 0 ? [] : segments };
}

/**
 * Makes one segment of neighbours that are all said as they are shown.
 * @param {readonly Segment[]} segments
 * @param {string} display
 * @param {string} spoken
 */
function mergeSame(segments, display, spoken) {
  const isSame = (/** @type {Segment} */ { displayStart, displayEnd, spokenStart, spokenEnd }) =>
    display.slice(displayStart, displayEnd) === spoken.slice(spokenStart, spokenEnd);
  /** @type {Segment[]} */
  const merged = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if (last && isSame(last) && isSame(segment)) {
      merged.splice(-1, 1, { ...last, displayEnd: segment.displayEnd, spokenEnd: segment.spokenEnd });
    } else {
      merged.push(segment);
    }
  }
  return merged;
}
