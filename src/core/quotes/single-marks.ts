import type { Block, Span } from "../article/article.ts";
import type { Mark } from "./marks.ts";

/** A single mark with room before it and a word behind it; decades and clipped words ("'90s", "'em") aside. */
const OPENER = /(?<=^|[\s([—–])['‘`](?!\d0s|(?:em|til|cause|tis|twas|bout|round)\b)(?=[\p{L}\p{N}“"…])/giu;
/** A single mark behind speech's own punctuation, or behind a word where an opener waits. */
const CLOSER = /(?<=\S)['’](?=$|[\s)\]—–.,;:?!])/gu;
const STRICT_CLOSER = /(?<=[,.?!…])['’](?=$|[\s)\]—–])/u;
/** A quotation that begins its block, and behind it who said it. */
const ATTRIBUTED = /^['‘`](?=[\p{L}“"…]).*?[,.?!…]['’]\s+\S/su;
/** So many quotations in single marks make them an article's own. */
const FEWEST = 2;

/**
 * The blocks whose quotations stand in single marks: all, where an article puts most of its quotations so, else those
 * that begin with one and hold no double mark.
 */
export function singleMarked(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const beginning = new Set<number>();
  let doubles = 0;
  for (const [index, { start, end }] of blocks.entries()) {
    const written = text.slice(start, end);
    const hasSingle = ATTRIBUTED.test(written);
    if (/^["“”„«]/u.test(written)) doubles += 1;
    else if (hasSingle) beginning.add(index);
  }
  if (beginning.size >= FEWEST && beginning.size > doubles) return new Set(blocks.keys());
  return new Set(
    [...beginning].filter((index) => !/["“”]/u.test(text.slice(blocks[index]?.start, blocks[index]?.end))),
  );
}

/** The single marks of a block that open or close a quotation, in order; an apostrophe is neither. */
export function singleMarksOf(text: string, block: Span): readonly Mark[] {
  const written = text.slice(block.start, block.end);
  const openers = [...written.matchAll(OPENER)].map(({ index }) => index);
  const closers = [...written.matchAll(CLOSER)].map(({ index }) => index);
  const marks: Mark[] = [];
  let free = 0;
  for (const [i, opener] of openers.entries()) {
    if (opener < free) continue;
    const until = openers[i + 1] ?? written.length;
    const within = closers.filter((at) => at > opener && at < until);
    // "the islanders' council": a plural's apostrophe closes only where nothing better does.
    const closer = within.find((at) => STRICT_CLOSER.test(written.slice(at - 1, at + 2))) ?? within.at(0);
    if (closer === undefined) continue;
    marks.push(markAt(block.start + opener, "open"), markAt(block.start + closer, "close"));
    free = closer + 1;
  }
  return marks;
}

function markAt(start: number, role: Mark["role"]): Mark {
  return { start, end: start + 1, straight: false, role };
}
