import { firstWhere } from "../../core/order/first-where.ts";
import { property } from "./property.ts";

/** `Node.DOCUMENT_POSITION_FOLLOWING`; there is no global `Node` where pages are read without a browser. */
const FOLLOWING = 4;

/** Whether a node stands behind another's beginning, be it inside. Counts what comes before: costly on long pages. */
export const follows = (node: Node, other: Node): boolean =>
  (property(other, "compareDocumentPosition").call(other, node) & FOLLOWING) !== 0;

/** The index of the first of some things, which are in the order of their nodes, that is behind an element's beginning. */
export const firstAfter = <T>(
  things: readonly T[],
  element: Element,
  nodeOf: (thing: T) => Node | undefined,
): number =>
  firstWhere(things.length, (index) => {
    const thing = things[index];
    const node = thing && nodeOf(thing);
    return node !== undefined && follows(node, element);
  });
