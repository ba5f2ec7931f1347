import { property } from "../dom/property.ts";
import type { LiveBlock } from "./live-blocks.ts";

/** The share of what was found that the story's element has to hold, as when the article was taken. */
const STORY_SHARE = 0.9;

/** Nodes that hold more than a story on any page, by their `nodeName`. */
const OUTERMOST = new Set(["BODY", "HTML", "#document"]);

/** A stretch of live blocks, both ends included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A live block where a text was found, and how much it counts for. */
export interface Finding {
  readonly place: number;
  readonly weight: number;
}

/**
 * The live blocks of the deepest element that holds nearly all of what was found: an article is one element's text,
 * so a paragraph that is found outside of it is a teaser's, or a copy's. `findings` are not empty.
 */
export function storyAround(findings: readonly Finding[], blocks: readonly LiveBlock[]): Stretch {
  const held = new Map<Node, { weight: number; readonly depth: number }>();
  let total = 0;
  for (const { place, weight } of findings) {
    total += weight;
    const ancestors = ancestorsOf(blocks[place]);
    for (const [height, ancestor] of ancestors.entries()) {
      const own = held.get(ancestor);
      if (own) own.weight += weight;
      else held.set(ancestor, { weight, depth: ancestors.length - height });
    }
  }
  let story: Node | null = null;
  let depth = 0;
  for (const [node, own] of held) {
    if (own.weight < STORY_SHARE * total || own.depth <= depth) continue;
    story = node;
    depth = own.depth;
  }
  if (story === null || OUTERMOST.has(property(story, "nodeName"))) {
    // The story has no element of its own, so nothing tells what stands before or after it from it.
    const places = findings.map(({ place }) => place);
    return { first: Math.min(...places), last: Math.max(...places) };
  }
  const isInside = insideOf(story);
  return { first: blocks.findIndex(isInside), last: blocks.findLastIndex(isInside) };
}

/** Makes a function that tells whether a block is in an element, which remembers what it has passed on the way up. */
function insideOf(element: Node): (block: LiveBlock) => boolean {
  const known = new Map<Node, boolean>([[element, true]]);
  return ({ nodes: [first] }) => {
    const passed: Node[] = [];
    let at = first ? property(first, "parentNode") : null;
    while (at && !known.has(at)) {
      passed.push(at);
      at = property(at, "parentNode");
    }
    const isInside = at !== null && known.get(at) === true;
    for (const node of passed) known.set(node, isInside);
    return isInside;
  };
}

function ancestorsOf(block: LiveBlock | undefined): readonly Node[] {
  const ancestors: Node[] = [];
  const node = block?.nodes[0];
  for (let at = node ? property(node, "parentNode") : null; at; at = property(at, "parentNode")) {
    ancestors.push(at);
  }
  return ancestors;
}
