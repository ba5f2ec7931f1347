import { property } from "../dom/property.ts";
import { BLOCK_LEVEL } from "../extract/split-blocks.ts";
import { textKey } from "./text-key.ts";

/** How many block-level elements tell a place in the page's structure; those further out change with the page's state. */
const STEPS = 4;

/**
 * Makes a function that tells where in a page's structure a node is: a number that is the same for nodes in
 * block-level elements of the same names and classes. A page that makes its story anew makes it of the same elements,
 * of which a teaser is not. Good until the page changes next, since it remembers.
 */
export function elementPaths(): (node: Node) => number {
  const steps = new Map<Node, number | null>();
  /** What an element adds to a path; null where it only sets words apart within a block. */
  function stepOf(node: Node): number | null {
    const known = steps.get(node);
    if (known !== undefined) return known;
    const step = isElement(node) ? keyOf(node) : null;
    steps.set(node, step);
    return step;
  }
  return function pathOf(node) {
    let path = 0;
    let count = 0;
    for (let at = property(node, "parentNode"); at && count < STEPS; at = property(at, "parentNode")) {
      const step = stepOf(at);
      if (step === null) continue;
      path = Math.imul(path, 31) + step;
      count++;
    }
    return path | 0;
  };
}

function keyOf(element: Element): number | null {
  const name = property(element, "localName");
  if (!BLOCK_LEVEL.has(name)) return null;
  // What is open, loaded or scrolled a page writes on these two.
  if (name === "html" || name === "body") return textKey(name);
  return textKey(`${name} ${property(element, "getAttribute").call(element, "class") ?? ""}`);
}

const isElement = (node: Node): node is Element => property(node, "nodeType") === 1;
