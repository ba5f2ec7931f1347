import { isElement, isText, stepsThrough } from "../dom/text-tree.ts";

/** How much text each element of a tree holds, in UTF-16 units, white space aside; counted once. */
export interface Measures {
  readonly text: (element: Element) => number;
  /** How much of the text is in links. */
  readonly linked: (element: Element) => number;
}

/** Measures all elements of a tree in one walk. */
export function measure(root: Element): Measures {
  const texts = new Map<Element, number>();
  const links = new Map<Element, number>();
  const open: { element: Element; text: number; linked: number }[] = [];
  for (const { node, into } of stepsThrough(root, () => true)) {
    const around = open.at(-1);
    if (isText(node)) {
      if (around) around.text += node.data.replaceAll(/\s+/gu, "").length;
    } else if (isElement(node) && into) {
      open.push({ element: node, text: 0, linked: 0 });
    } else if (around) {
      open.pop();
      const linked = around.element.localName === "a" ? around.text : around.linked;
      texts.set(around.element, around.text);
      links.set(around.element, linked);
      const outer = open.at(-1);
      if (!outer) continue;
      outer.text += around.text;
      outer.linked += linked;
    }
  }
  return {
    text: (element) => texts.get(element) ?? 0,
    linked: (element) => (element.closest("a") ? (texts.get(element) ?? 0) : (links.get(element) ?? 0)),
  };
}
