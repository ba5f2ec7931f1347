import { property, propertyReader } from "../dom/property.ts";
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
 * What block-level elements are told by: their names and classes, or their names alone, which remain when a site has new
 * styles.
 */
export type Tell = "class" | "name";

/**
 * Makes a function that tells where in a page's structure a node is: a number that is the same for nodes in, or that
 * are, block-level elements that `by` doesn't tell apart. A page that makes its story anew makes it of the same
 * elements, of which a teaser is not. Good until the page changes next, since it remembers.
 */
export function elementPaths(page: Document, by: Tell): (node: Node) => number {
  const parentOf = propertyReader<Node, "parentNode">(page, "parentNode");
  const nameOf = blockNames(page, by);
  const steps = new Map<Node, number | null>();
  const plainBox = numberOf(PLAIN_BOX);
  const known = new Map<string, number>();
  /** What a node adds to a path; null where it only sets words apart within a block. */
  function stepOf(node: Node): number | null {
    const remembered = steps.get(node);
    if (remembered !== undefined) return remembered;
    const name = nameOf(node);
    const step = name === null ? null : (known.get(name) ?? numberOf(name));
    if (name !== null && step !== null) known.set(name, step);
    steps.set(node, step);
    return step;
  }
  return function pathOf(node) {
    let path = 0;
    let count = 0;
    let height = 0;
    for (let at: Node | null = node; at && count < STEPS && height < MAX_HEIGHT; at = parentOf(at)) {
      const step = stepOf(at);
      height++;
      if (step === null) continue;
      path = Math.imul(path, 31) + step;
      if (step !== plainBox) count++;
    }
    return path | 0;
  };
}

/** Makes a function that tells what block-level elements are told by, and of other nodes null. */
function blockNames(page: Document, by: Tell): (node: Node) => string | null {
  const typeOf = propertyReader<Node, "nodeType">(page, "nodeType");
  const some = property(page, "createElement").call(page, "div");
  const localNameOf = propertyReader<Element, "localName">(some, "localName");
  const getAttribute = property(some, "getAttribute");
  const isElement = (node: Node): node is Element => typeOf(node) === 1;
  return (node) => {
    if (!isElement(node)) return null;
    const name = localNameOf(node);
    if (!BLOCK_LEVEL.has(name)) return null;
    // What is open, loaded or scrolled a page writes on these two.
    if (name === "html" || name === "body") return name;
    if (by === "name") return `${name} `;
    return `${name} ${getAttribute.call(node, "class") ?? ""}`;
  };
}
