import type { Steps } from "../dom/steps.ts";
import { walkInSteps } from "../dom/text-tree.ts";

/** How much text each element of a tree holds, in UTF-16 units, white space aside; counted once. */
export interface Measures {
  readonly text: (element: Element) => number;
  /** How much of the text is in links. */
  readonly linked: (element: Element) => number;
}

const NONE = { text: 0, linked: 0 };

/** Measures all elements of a tree in one walk. */
export function* measure(root: Element): Steps<Measures> {
  const measures = new Map<Element, typeof NONE>();
  const open: (typeof NONE)[] = [];
  let links = 0;
  yield* walkInSteps(root, {
    text({ data }) {
      const around = open.at(-1);
      if (around) around.text += seenLength(data);
    },
    enter(element) {
      const own = { text: 0, linked: 0 };
      measures.set(element, own);
      open.push(own);
      if (isLink(element)) links++;
      return true;
    },
    leave(element) {
      const own = open.pop();
      if (!own) return;
      if (links > 0) own.linked = own.text;
      if (isLink(element)) links--;
      const outer = open.at(-1);
      if (!outer) return;
      outer.text += own.text;
      outer.linked += own.linked;
    },
  });
  const of = (element: Element) => measures.get(element) ?? NONE;
  return { text: (element) => of(element).text, linked: (element) => of(element).linked };
}

/** An `a` without an address only names a place, and old pages wrap paragraphs in it. */
const isLink = (element: Element): boolean => element.localName === "a" && element.hasAttribute("href");

/** The length of a text without its white space, which a regular expression takes five times as long to tell. */
function seenLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) length++;
  return length;
}

const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit >= 0x9 && unit <= 0xd) || (unit > 0x7f && /\s/u.test(String.fromCharCode(unit)));
