import type { Measures } from "./measures.ts";

/** A text of at least so much, in UTF-16 units, that unfolds is more than its heading said otherwise. */
const LEAST = 20;

/** How much text, in UTF-16 units, those of an element's own children hold that are out of sight. */
export function hiddenLength(element: Element, measures: Measures): number {
  let length = 0;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (child.hasAttribute("hidden")) length += measures.text(child);
  return length;
}

/** Whether a box shows nothing but headings, which unfold the rest of it when they are pressed. */
export function isFolded(element: Element, measures: Measures): boolean {
  const hidden = hiddenLength(element, measures);
  if (hidden < LEAST) return false;
  let shown = 0;
  let outer: Element | null = null;
  for (const heading of element.querySelectorAll("button, h2, h3, h4, h5, h6, summary")) {
    // They come in the document's order, so that one within another comes right behind it.
    if (outer?.contains(heading) || heading.closest("[hidden]") !== null) continue;
    shown += measures.text(heading);
    outer = heading;
  }
  return shown === measures.text(element) - hidden;
}
