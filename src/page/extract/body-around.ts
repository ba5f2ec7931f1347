import { findChild } from "../dom/text-tree.ts";
import type { PageBlock } from "./split-blocks.ts";

/** The share of the story's text that the element taken for its body has to hold. */
const BODY_SHARE = 0.9;

/** What may hold nearly all of a story without being its body: a live report's entries stand in a list. */
const LISTS = new Set(["blockquote", "dl", "ol", "ul"]);

/** The deepest element under a root that holds nearly all of the blocks' text. */
export function bodyAround(root: Element, blocks: readonly PageBlock[]): Element {
  const held = new Map<Element, number>();
  const add = (to: Element, length: number) => held.set(to, (held.get(to) ?? 0) + length);
  let total = 0;
  // Paragraphs in a row share what is around them, so that is climbed once for all of them.
  let row: { readonly parent: Element | null; length: number } = { parent: null, length: 0 };
  const climb = () => {
    for (let at = row.parent; at; at = at.parentElement) add(at, row.length);
  };
  for (const { element, text } of blocks) {
    total += text.length;
    add(element, text.length);
    const parent = element.parentElement;
    if (parent !== row.parent) {
      climb();
      row = { parent, length: 0 };
    }
    row.length += text.length;
  }
  climb();
  let body = root;
  for (;;) {
    const inner = findChild(body, (child) => (held.get(child) ?? 0) >= BODY_SHARE * total);
    if (!inner || total === 0 || LISTS.has(inner.localName)) return body;
    body = inner;
  }
}
