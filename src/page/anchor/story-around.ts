import { property } from "../dom/property.ts";
import type { LiveBlock } from "./live-blocks.ts";

/** The share of a story at either end of it that may stand elsewhere: an opening that a teaser repeats, a last line. */
const ENDS = { same: 0.25, other: 0.05 };

/** Nodes that hold more than a story on any page, by their `nodeName`. */
const OUTERMOST = new Set(["BODY", "HTML", "#document"]);

/** A stretch of live blocks, both ends included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A text node where a text is, or a part of it, and how much it counts for. */
export interface Finding {
  readonly node: Node;
  readonly weight: number;
}

/** The deepest element that holds a story but for its ends, which are `ends` of its weight each; findings in order. */
function holderOf(page: Document, findings: readonly Finding[], ends: number): Element | null {
  const total = findings.reduce((sum, { weight }) => sum + weight, 0);
  let passed = 0;
  let first: Node | null = null;
  let last: Node | null = null;
  for (const { node, weight } of findings) {
    passed += weight;
    if (passed <= ends * total) continue;
    first ??= node;
    last = node;
    if (passed >= (1 - ends) * total) break;
  }
  if (!first || !last) return null;
  const range = property(page, "createRange").call(page);
  range.setStart(first, 0);
  range.setEnd(last, 0);
  const { commonAncestorContainer: holder } = range;
  return isElement(holder) ? holder : property(holder, "parentElement");
}

/**
 * The element that a story has to itself when it is taken: the deepest that holds nearly all of it; null where it has
 * none but the page's body.
 */
export function storyElement(page: Document, findings: readonly Finding[]): Element | null {
  const holder = holderOf(page, findings, ENDS.other);
  return holder && !OUTERMOST.has(property(holder, "nodeName")) ? holder : null;
}

/**
 * The element around most of what was found that `isRoot` takes for the story's: what stands outside of it is a
 * teaser's, another article's, or a copy's. Null where there is none.
 */
export function elementAround(
  page: Document,
  findings: readonly Finding[],
  isRoot: (node: Node) => boolean,
): Element | null {
  let at = holderOf(page, findings, ENDS.same);
  while (at && !OUTERMOST.has(property(at, "nodeName"))) {
    if (isRoot(at)) return at;
    at = property(at, "parentElement");
  }
  return null;
}

/** The live blocks in an element. */
export function stretchOf(element: Node, blocks: readonly LiveBlock[]): Stretch {
  const contains = property(element, "contains");
  const isInside = ({ nodes: [first] }: LiveBlock) => first !== undefined && contains.call(element, first);
  return { first: blocks.findIndex(isInside), last: blocks.findLastIndex(isInside) };
}

const isElement = (node: Node): node is Element => property(node, "nodeType") === 1;
