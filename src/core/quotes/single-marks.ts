import type { Block, Span } from "../article/article.ts";
import type { Mark } from "./marks.ts";

/** A single mark with room before it and a word behind it; decades and clipped words ("'90s", "'em") aside. */
const OPENER = /(?<=^|[\s([—–])['‘`](?!\d0s|(?:em|til|cause|tis|twas|bout|round)\b)(?=[\p{L}\p{N}“"…])/giu;
/** A single mark behind speech's own punctuation, or behind a word where an opener waits. */
const CLOSER = /(?<=\S)['’](?=$|[\s)\]—–.,;:?!])/gu;
const STRICT_CLOSER = /(?<=[,.?!…])['’](?=$|[\s)\]—–])/u;
/** What stands between single marks and ends as speech does. */
const SINGLE = /(?<=^|[\s([—–])['‘`](?=[\p{L}“"…])[^\n]{3,400}?[,.?!…]['’](?=$|[\s)\]—–])/gu;
const DOUBLE = /["“”]/gu;
/** A quotation that begins its block, and behind it who said it. */
const ATTRIBUTED = /^['‘`](?=[\p{L}“"…]).*?[,.?!…]['’]\s+\S/su;
/** Words between single marks that have a hand, an apostrophe inside or none: ‘slow’, ‘the crew’s boat’. */
const CURLY = /(?<=^|[\s([—–])‘(?=\p{L})[^‘’\n]{2,200}(?:’\p{L}[^‘’\n]{0,200}){0,5}’(?=$|[\s)\]—–.,;:?!])/gu;
/** So many quotations in single marks make them an article's own. */
const FEWEST = 2;

/**
 * The blocks whose quotations stand in single marks: all, where an article puts most of its quotations so or has no
 * double mark at all; else those that begin with one and hold double marks at most within it.
 */
export function singleMarked(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const beginning = new Set<number>();
  let [singles, doubles, curly] = [0, 0, 0];
  for (const [index, { start, end }] of blocks.entries()) {
    const written = text.slice(start, end);
    const marks = written.match(DOUBLE)?.length ?? 0;
    doubles += marks / 2;
    singles += written.match(SINGLE)?.length ?? 0;
    curly += written.match(CURLY)?.length ?? 0;
    const first = ATTRIBUTED.exec(written)?.[0];
    if (first !== undefined && (first.match(DOUBLE)?.length ?? 0) === marks) beginning.add(index);
  }
  if (doubles === 0 && Math.max(singles, curly) >= FEWEST) return new Set(blocks.keys());
  return singles >= FEWEST && singles > doubles ? new Set(blocks.keys()) : beginning;
}

/** The single marks of a block that open or close a quotation, in order; an apostrophe is neither. */
export function singleMarksOf(text: string, block: Span): readonly Mark[] {
  const written = text.slice(block.start, block.end);
  const openers = [...written.matchAll(OPENER)].map(({ index }) => index);
  const closers = [...written.matchAll(CLOSER)].map(({ index }) => index);
  const marks: Mark[] = [];
  let [free, next] = [0, 0];
  for (const [i, opener] of openers.entries()) {
    if (opener < free) continue;
    const until = openers[i + 1] ?? written.length;
    while ((closers[next] ?? until) <= opener) next += 1;
    let closer: number | undefined;
    for (; (closers[next] ?? until) < until; next += 1) {
      // "the islanders' council": a plural's apostrophe closes only where nothing better does.
      const at = closers[next] ?? until;
      const isStrict = STRICT_CLOSER.test(written.slice(at - 1, at + 2));
      if (isStrict || closer === undefined) closer = at;
      if (isStrict) break;
    }
    if (closer === undefined) continue;
    marks.push(markAt(block.start + opener, "open"), markAt(block.start + closer, "close"));
    free = closer + 1;
  }
  return marks;
}

function markAt(start: number, role: Mark["role"]): Mark {
  return { start, end: start + 1, straight: false, role };
}
