import { property } from "../dom/property.ts";
import { isElement, isText } from "../dom/text-tree.ts";
import type { Measures } from "./measures.ts";

/** What in a figure is a picture. */
export const PICTURES = "img, picture, video, iframe, object, embed, canvas";

const MAX_NOTICE = 1_000;
const NOTICE = /^\s*(?:editors?['’]?s?['’]? note|clarification|correction)\b\W*\w+(?:\W+\w+){5}/iu;

/** Whether an element's attributes hide it. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  // What accelerated pages show until something has loaded; of a post it is the words.
  if (element.hasAttribute("placeholder") && element.localName !== "blockquote") return true;
  return element.getAttribute("aria-hidden") === "true" && !isSeenWords(element);
}

/** Whether an element that is hidden from screen readers alone holds words that are seen, and told; also on a live page. */
export const isSeenWords = (element: Element): boolean => isInitial(element) || isSaidAround(element);

/** Whether an element that by its meaning stands beside the story is read with it; also on a live page. */
export const isReadBeside = (element: Element): boolean => holdsQuotation(element) || isNotice(element);

/** A figure without a picture that sets a quotation apart; whether that repeats the story is told by its words. */
const holdsQuotation = (element: Element): boolean =>
  element.localName === "figure" &&
  element.querySelector("blockquote") !== null &&
  element.querySelector(PICTURES) === null;

/** A note of the editors on their story; a longer box, in UTF-16 units, holds more than that. */
function isNotice(element: Element): boolean {
  if (element.localName !== "aside") return false;
  const text = element.textContent ?? "";
  return text.length <= MAX_NOTICE && NOTICE.test(text);
}

/** A paragraph's first letter, hidden from screen readers, that stands before the rest of its word. */
function isInitial(element: Element): boolean {
  const letter = wordsIn(element);
  const behind = property(element, "nextSibling");
  return (
    /^["“‘']?\p{Lu}$/u.test(letter) &&
    behind !== null &&
    isText(behind) &&
    /^[\p{L}'’]/u.test(behind.data) &&
    wordsIn(property(element, "previousElementSibling")) !== letter
  );
}

/** A part of a paragraph, hidden from screen readers since the paragraph's label says the same. */
function isSaidAround(element: Element): boolean {
  const parent = property(element, "parentElement");
  if (!parent || property(parent, "localName") !== "p") return false;
  return parent.getAttribute("aria-label")?.includes(wordsIn(element) || "?") ?? false;
}

const wordsIn = (element: Element | null): string =>
  (element && property(element, "textContent")?.trim()) ?? "";

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
