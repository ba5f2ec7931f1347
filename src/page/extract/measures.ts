import type { Visitor } from "../dom/text-tree.ts";

/** How much text each element of a tree holds, in UTF-16 units, white space around each text node aside. */
export interface Measures {
  readonly text: (element: Element) => number;
  /** How much of the text is in links. */
  readonly linked: (element: Element) => number;
}

const NONE = { text: 0, linked: 0, isLink: false };

/** Measures the elements of a tree while something walks it that has to: each one that it enters and leaves. */
export function measuring(): { readonly visitor: Required<Visitor>; readonly measures: Measures } {
  const measured = new Map<Element, typeof NONE>();
  const open: (typeof NONE)[] = [];
  let links = 0;
  const visitor = {
    text({ data }: Text) {
      const around = open.at(-1);
      if (around) around.text += data.trim().length;
    },
    enter(element: Element) {
      const own = { text: 0, linked: 0, isLink: isLink(element) };
      measured.set(element, own);
      open.push(own);
      if (own.isLink) links++;
      return true;
    },
    leave() {
      const own = open.pop();
      if (!own) return;
      if (links > 0) own.linked = own.text;
      if (own.isLink) links--;
      const outer = open.at(-1);
      if (!outer) return;
      outer.text += own.text;
      outer.linked += own.linked;
    },
  };
  const of = (element: Element) => measured.get(element) ?? NONE;
  return {
    visitor,
    measures: { text: (element) => of(element).text, linked: (element) => of(element).linked },
  };
}

/** An `a` without an address only names a place, and old pages wrap paragraphs in it. */
const isLink = (element: Element): boolean => element.localName === "a" && element.hasAttribute("href");
