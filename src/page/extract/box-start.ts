import { fold } from "../dom/folded-text.ts";
import { findChild, isText } from "../dom/text-tree.ts";
import type { Measures } from "./measures.ts";

/** Whether loose text stands before an element in the one around it. */
function isBehindText(element: Element): boolean {
  let before = element.previousSibling;
  while (before && !(isText(before) && before.data.trim() !== "")) before = before.previousSibling;
  return before !== null;
}

/** Whether the first text of a box, or what stands around no more than that, is of a kind. */
export function startsWith(element: Element, measures: Measures, is: (text: string) => boolean): boolean {
  let asked = 0;
  for (let at = element; ; ) {
    const first = findChild(at, (child) => measures.text(child) > 0);
    if (!first || measures.text(first) > 120 || isBehindText(first)) return false;
    // Of elements that hold one another and nothing else, however many, one is enough.
    if (measures.text(first) !== asked && is(fold(first.textContent ?? ""))) return true;
    asked = measures.text(first);
    at = first;
  }
}
