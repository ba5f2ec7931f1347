import { property } from "./property.ts";

/** `Node.DOCUMENT_POSITION_FOLLOWING`; there is no global `Node` where pages are read without a browser. */
const FOLLOWING = 4;

/** Whether a node stands behind another's beginning, be it inside. Counts what comes before: costly on long pages. */
export const follows = (node: Node, other: Node): boolean =>
  (property(other, "compareDocumentPosition").call(other, node) & FOLLOWING) !== 0;
