import { property } from "../dom/property.ts";
import { BLOCK_LEVEL } from "../extract/split-blocks.ts";
import { numberOf } from "./text-key.ts";

/**
 * How many block-level elements tell a place in the page's structure; those further out change with the page's state.
 * Boxes without a class tell little, so they are taken along and not counted.
 */
const STEPS = 4;
const MAX_HEIGHT = 16;
const PLAIN_BOX = "div ";

/**
 * Makes a function that tells where in a page's structure a node is: a number that is the same for nodes in, or that
 * are, block-level elements of the same names and classes. A page that makes its story anew makes it of the same
 * elements, of which a teaser is not. Good until the page changes next, since it remembers.
 */
export function elementPaths(): (node: Node) => number {
  const steps = new Map<Node, number | null>();
  const plainBox = numberOf(PLAIN_BOX);
  const known = new Map<string, number>();
  /** What a node adds to a path; null where it only sets words apart within a block. */
  function stepOf(node: Node): number | null {
    const remembered = steps.get(node);
    if (remembered !== undefined) return remembered;
    const name = isElement(node) ? nameOf(node) : null;
    const step = name === null ? null : (known.get(name) ?? numberOf(name));
    if (name !== null && step !== null) known.set(name, step);
    steps.set(node, step);
    return step;
  }
  return function pathOf(node) {
    let path = 0;
    let count = 0;
    let height = 0;
    for (
      let at: Node | null = node;
      at && count < STEPS && height < MAX_HEIGHT;
      at = property(at, "parentNode")
    ) {
      const step = stepOf(at);
      height++;
      if (step === null) continue;
      path = Math.imul(path, 31) + step;
      if (step !== plainBox) count++;
    }
    return path | 0;
  };
}

function nameOf(element: Element): string | null {
  const name = property(element, "localName");
  if (!BLOCK_LEVEL.has(name)) return null;
  // What is open, loaded or scrolled a page writes on these two.
  if (name === "html" || name === "body") return name;
  return `${name} ${property(element, "getAttribute").call(element, "class") ?? ""}`;
}

const isElement = (node: Node): node is Element => property(node, "nodeType") === 1;
