import { isElement, isText } from "../dom/text-tree.ts";
import type { Measures } from "./measures.ts";

/** What in a figure is a picture. */
export const PICTURES = "img, picture, video, iframe, object, embed, canvas";

const MAX_NOTICE = 800;
const NOTICE = /^\s*(?:editors?['’]?s?['’]? note|clarification|correction)\b\W*\w+(?:\W+\w+){5}/iu;

/** Whether an element's attributes hide it. */
export function isHidden(element: Element): boolean {
  // What accelerated pages show until something has loaded.
  if (element.hasAttribute("placeholder") || element.hasAttribute("hidden")) return true;
  return element.getAttribute("aria-hidden") === "true" && !isInitial(element) && !isSaidAround(element);
}

/** A figure without a picture that sets a quotation apart; whether that repeats the story is told by its words. */
export const holdsQuotation = (element: Element): boolean =>
  element.localName === "figure" &&
  element.querySelector("blockquote") !== null &&
  element.querySelector(PICTURES) === null;

/** A note of the editors on their story, set beside it; a longer box, in UTF-16 units, holds more than that. */
export const isNotice = (element: Element, measures: Measures): boolean =>
  element.localName === "aside" &&
  measures.text(element) <= MAX_NOTICE &&
  NOTICE.test(element.textContent ?? "");

/** A paragraph's first letter, hidden from screen readers, that stands before the rest of its word. */
function isInitial(element: Element): boolean {
  const letter = (element.textContent ?? "").trim();
  const behind = element.nextSibling;
  return (
    /^["“‘']?\p{Lu}$/u.test(letter) &&
    behind !== null &&
    isText(behind) &&
    /^[\p{L}'’]/u.test(behind.data) &&
    element.previousElementSibling?.textContent?.trim() !== letter
  );
}

/** A part of a paragraph, hidden from screen readers since the paragraph's label says the same. */
function isSaidAround({ parentElement, textContent }: Element): boolean {
  if (parentElement?.localName !== "p") return false;
  return parentElement.getAttribute("aria-label")?.includes(textContent?.trim() || "?") ?? false;
}

/**
 * A `cite` that ends a block quotation: whose words they are, rather than a work that they name. One that says nothing is
 * not asked about further: what stands behind each of many would be looked through again and again.
 */
export function isSigningCite(element: Element, measures: Measures): boolean {
  if (element.localName !== "cite" || measures.text(element) === 0) return false;
  const quotation = element.closest("blockquote");
  for (let at: Element | null = quotation && element; at && at !== quotation; at = at.parentElement) {
    for (let behind = at.nextSibling; behind; behind = behind.nextSibling) {
      if (isElement(behind) ? measures.text(behind) > 0 : behind.nodeValue?.trim()) return false;
    }
  }
  return quotation !== null;
}
