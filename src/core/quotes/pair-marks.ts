import type { Block } from "../article/article.ts";
import { type Mark, marksOf } from "./marks.ts";
import { mendMarks } from "./mend-marks.ts";
import type { Quotation } from "./quotation.ts";
import { singleMarked, singleMarksOf } from "./single-marks.ts";

/**
 * Pairs the quotation marks of an article, one stretch per pair, in order and never overlapping. A quotation over
 * several paragraphs opens in each and closes in the last; it comes out as one stretch per paragraph. A mark that is
 * never closed reaches to the end of its block.
 */
export function pairMarks(text: string, blocks: readonly Block[]): readonly Quotation[] {
  const quotations: Quotation[] = [];
  const inSingles = singleMarked(text, blocks);
  let open = false;
  for (const [index, block] of blocks.entries()) {
    const doubles = marksOf(text, block);
    const found = inSingles.has(index) ? inOrder(doubles, singleMarksOf(text, block)) : doubles;
    const marks = mendMarks(text, block, found, open);
    const first = marks[0];
    const continues = open && first?.role === "open" && text.slice(block.start, first.start).trim() === "";
    open = false;
    for (const { opener, closer } of pairsOf(marks)) {
      const inner = text.slice(opener.end, closer?.start ?? block.end);
      const start = opener.end + inner.length - inner.trimStart().length;
      const end = start + inner.trim().length;
      open = closer === null;
      if (start >= end) continue;
      const outer = { start: opener.start, end: closer?.end ?? end };
      quotations.push({
        start,
        end,
        outer,
        block: index,
        kind: "marks",
        by: null,
        closed: closer !== null,
        continues: continues && opener === first,
      });
    }
  }
  return quotations;
}

function inOrder(some: readonly Mark[], others: readonly Mark[]): readonly Mark[] {
  return [...some, ...others].sort((a, b) => a.start - b.start);
}

interface Pair {
  readonly opener: Mark;
  readonly closer: Mark | null;
}

function pairsOf(marks: readonly Mark[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let opener: Mark | null = null;
  let nested = 0;
  const closersLeft = countClosers(marks);
  for (const [i, mark] of marks.entries()) {
    if (opener === null) {
      if (mark.role !== "close") opener = mark;
    } else if (mark.role === "open") {
      // Nested if enough closers are left for both; if not, the one before was never closed and this one starts anew.
      if (closesTwice(marks, i) && (closersLeft[i] ?? 0) > nested + 1) nested += 1;
      else opener = mark;
    } else if (nested > 0) nested -= 1;
    else {
      pairs.push({ opener, closer: mark });
      opener = null;
    }
  }
  if (opener) pairs.push({ opener, closer: null });
  return pairs;
}

/** Behind an inner opener come its closer and then, before any other opener, the outer one's. */
function closesTwice(marks: readonly Mark[], inner: number): boolean {
  return marks[inner + 1]?.role !== "open" && marks[inner + 2]?.role === "close";
}

/** For each mark, how many closers stand at or behind it. */
function countClosers(marks: readonly Mark[]): readonly number[] {
  const counts: number[] = [];
  let closers = 0;
  for (const mark of marks.toReversed()) {
    if (mark.role !== "open") closers += 1;
    counts.push(closers);
  }
  return counts.reverse();
}
