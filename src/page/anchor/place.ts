import type { Span } from "../../core/article/article.ts";
import type { TextRun } from "../dom/folded-text.ts";
import { property } from "../dom/property.ts";

/** Where the text of one block is on the live page: its runs, each with the words its text node had then. */
export interface Place {
  readonly runs: readonly PlacedRun[];
  /** Whether all of the block's words are there; otherwise only those that the runs stand for. */
  readonly isWhole: boolean;
}

interface PlacedRun extends TextRun {
  /** `node.data` when the place was taken. */
  readonly data: string;
}

/** Moves the runs of a copied block to the live text nodes it was copied from, whose words are those of the copy. */
export function placeOnPage(runs: readonly TextRun[], live: ReadonlyMap<Text, Text>): Place {
  const moved: PlacedRun[] = [];
  for (const { start, length, node: copy, sourceStart, sourceLength } of runs) {
    const node = live.get(copy);
    // The space that stands for a line break has no text node of its own.
    if (node) moved.push({ start, length, node, sourceStart, sourceLength, data: copy.data });
  }
  return { runs: moved, isWhole: true };
}

/** The place of runs that are on the live page already. */
export const placeOf = (runs: readonly TextRun[], isWhole: boolean): Place => ({
  runs: runs.map((run) => ({ ...run, data: run.node.data })),
  isWhole,
});

/** Whether the words are still where they were. A Range alone would not tell: it empties silently. */
export const holds = ({ runs }: Place): boolean =>
  runs.length > 0 && runs.every(({ node, data }) => node.isConnected && node.data === data);

/** What must not be covered between runs that follow one another: a page may have set words in between. */
const WORDS = /[\p{L}\p{N}]/u;

/** Live ranges over a span of a block's text, one for each stretch of a text node, so that nothing between is covered. */
export function rangesWithin(page: Document, place: Place, span: Span): readonly Range[] {
  const ranges: Range[] = [];
  let before: PlacedRun | null = null;
  for (const run of place.runs) {
    const from = Math.max(span.start, run.start) - run.start;
    const to = Math.min(span.end, run.start + run.length) - run.start;
    if (from >= to) continue;
    const whole = run.length !== run.sourceLength;
    const start = run.sourceStart + (whole ? 0 : from);
    const end = run.sourceStart + (whole ? run.sourceLength : to);
    const last = ranges.at(-1);
    const follows = before !== null && before.start + before.length === run.start;
    before = run;
    if (follows && last?.startContainer === run.node && !WORDS.test(run.data.slice(last.endOffset, start))) {
      last.setEnd(run.node, end);
      continue;
    }
    const range = property(page, "createRange").call(page);
    range.setStart(run.node, start);
    range.setEnd(run.node, end);
    ranges.push(range);
  }
  return ranges;
}
