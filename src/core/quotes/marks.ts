import type { Span } from "../article/article.ts";

/** One double quotation mark, of whatever make, and what its surroundings and its hand say it does. */
export interface Mark extends Span {
  readonly role: "open" | "close" | "either";
  /** Whether it is of the straight kind, which says nothing of its role. */
  readonly straight: boolean;
}

/**
 * Curly, low, reversed, guillemets and straight; two singles, two commas, a single and its like typed as one mark; and
 * the names that HTML has for them, where a page shows those.
 */
const MARK =
  /[“”„‟«»"＂]|``|''|‘‘|’’|,,(?=\p{L})|&(?:amp;)?(?:[lr]dquo|[lr]aquo|quot|#34|#822[01]|#x201[cd]);/giu;
const BEFORE_OPENER = /[\s([{—–\-/]/u;
const AFTER_CLOSER = /[\s)\]}—–\-/.,;:!?…]/u;
/** 5'10" and 24": a straight mark behind a figure is an inch unless something waits to be closed. */
const INCHES = /\d['′’]\s?\d{1,2}(?:[½¼¾]|\.\d)?$/u;

/** Finds the double quotation marks of one block, in order; offsets are of the whole text. */
export function marksOf(text: string, block: Span): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(MARK)) {
    const start = block.start + match.index;
    const end = start + match[0].length;
    const straight = /^(?:["＂]|''|&.*(?:quot|34);)$/iu.test(match[0]);
    if (straight && INCHES.test(text.slice(Math.max(block.start, start - 8), start))) continue;
    const before = start === block.start ? " " : text.charAt(start - 1);
    const after = end >= block.end ? " " : text.charAt(end);
    marks.push({ start, end, straight, role: roleOf(match[0], before, after) });
  }
  return withoutInch(text, marks);
}

/** "It's a 9" shell," Lee said: of straight marks one too many, the one between a figure and a word is an inch. */
function withoutInch(text: string, marks: readonly Mark[]): readonly Mark[] {
  if (marks.length % 2 === 0 || marks.some(({ straight }) => !straight)) return marks;
  const inch = marks.findIndex(
    ({ start, end }) => /\d/u.test(text.charAt(start - 1)) && /^\s\p{Ll}/u.test(text.slice(end, end + 2)),
  );
  return inch < 0 ? marks : marks.toSpliced(inch, 1);
}

/** Where the surroundings are clear they win over the hand of the mark: pages get the hand wrong. */
function roleOf(mark: string, before: string, after: string): Mark["role"] {
  const mayOpen = BEFORE_OPENER.test(before) || isOpeningMark(before);
  const mayClose = AFTER_CLOSER.test(after) || isClosingMark(after);
  if (/\s/u.test(before) && !/[\s.,;:!?)\]]/u.test(after)) return "open";
  if (/\s/u.test(after) && !/\s/u.test(before)) return "close";
  if (/[“„‟«]|``|‘‘|,,|&.*(?:l[da]quo|8220|x201c)/iu.test(mark))
    return mayClose && !mayOpen ? "close" : "open";
  if (/[”»]|’’|&.*(?:r[da]quo|8221|x201d)/iu.test(mark)) return mayOpen && !mayClose ? "open" : "close";
  if (mayOpen !== mayClose) return mayOpen ? "open" : "close";
  return "either";
}

function isOpeningMark(char: string): boolean {
  return char === "‘" || char === "“" || char === "'";
}

function isClosingMark(char: string): boolean {
  return char === "’" || char === "”" || char === "'";
}
