import { isLabel } from "./wording.ts";

/** A box longer than this is not taken for furniture because of what stands in it. */
const MAX_BOX = 600;

/** Elements that by their meaning in HTML stand beside the story. */
const BESIDE = new Set(
  (
    "address aside audio button canvas dialog embed fieldset figcaption figure footer form header iframe input " +
    "label legend menu nav object option picture search select svg textarea video"
  ).split(" "),
);

/** ARIA and DPUB roles that say the same. */
const BESIDE_ROLES = new Set(
  (
    "alert alertdialog banner complementary contentinfo dialog doc-credit doc-pullquote figure form img menu " +
    "menubar navigation search status tablist toolbar tooltip"
  ).split(" "),
);

const BOXES = new Set("article aside details dd div dl li ol section table td tr ul".split(" "));

const CONTROLS = "button, input, select, textarea, video, audio";

/**
 * Whether an element is furniture: something around or between the paragraphs of a story. Told by what it is
 * and holds, not by its class names, which change at each deploy. `storyLength` is the length of all the text
 * that may be story, so that no box is dropped that holds most of it.
 */
export function isFurniture(element: Element, storyLength: number): boolean {
  if (element.localName === "body" || element.localName === "html") return false;
  if (isHidden(element) || isBeside(element)) return true;
  if (!BOXES.has(element.localName)) return isEmptyLabel(element);
  const length = textLength(element);
  if (length === 0 || length * 2 > storyLength) return false;
  if (startsWithLabel(element)) return true;
  if (length > MAX_BOX) return false;
  return isControlBox(element) || isPictureBox(element) || isCard(element) || isLinkBox(element, length);
}

const isHidden = (element: Element): boolean =>
  element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true";

function isBeside(element: Element): boolean {
  if (BESIDE_ROLES.has(element.getAttribute("role")?.trim().toLowerCase() ?? "")) return true;
  // A header around the story's own text, rather than above it, would be a mistake of the page.
  return BESIDE.has(element.localName);
}

/** An advertising label set into the middle of a paragraph. */
const isEmptyLabel = (element: Element): boolean =>
  element.localName === "span" && /^(?:advertisement|sponsored)$/iu.test(element.textContent?.trim() ?? "");

/** A sign-up, a gate, a player: a small box with something to press, which is not part of a picture. */
const isControlBox = (element: Element): boolean =>
  [...element.querySelectorAll(CONTROLS)].some((control) => !insidePicture(control, element));

/** A picture with its caption, made without `figure`. */
const isPictureBox = (element: Element): boolean =>
  element.localName !== "td" &&
  element.localName !== "tr" &&
  element.localName !== "table" &&
  [...element.querySelectorAll("img, iframe, object, embed")].some(
    (image) => !insidePicture(image, element),
  ) &&
  element.querySelectorAll("p").length <= 1;

function insidePicture(control: Element, within: Element): boolean {
  const figure = control.closest("figure, picture");
  return figure !== null && figure !== within && within.contains(figure);
}

/** A teaser of another story: a small box whose heading is a link. */
function isCard(element: Element): boolean {
  const heading = element.querySelector(
    "h1 a, h2 a, h3 a, h4 a, h5 a, h6 a, a h1, a h2, a h3, a h4, a h5, a h6",
  );
  if (!heading) return false;
  const head = heading.closest("h1, h2, h3, h4, h5, h6");
  const link = heading.closest("a");
  if (!head || !link) return false;
  return textLength(link) >= 0.8 * textLength(head);
}

/** A small box of which most is links: other stories, topics, ways to share. */
function isLinkBox(element: Element, length: number): boolean {
  if (element.localName === "li" || element.querySelector("p, li") === null) {
    return linkedLength(element) > 0.8 * length;
  }
  return linkedLength(element) > 0.5 * length;
}

/** A box introduced by words such as "Related", or "In other news". */
function startsWithLabel(element: Element): boolean {
  let first: Element | null = element;
  while (first) {
    const children: Element[] = [...first.children].filter((child) => textLength(child) > 0);
    const [child] = children;
    if (!child || textLength(child) > 100) return false;
    if (isLabel(child.textContent?.trim().replaceAll(/\s+/gu, " ") ?? "")) return true;
    first = child;
  }
  return false;
}

/** The length of an element's text, white space aside. */
export const textLength = (element: Element): number =>
  (element.textContent ?? "").replaceAll(/\s+/gu, " ").trim().length;

/** How much of an element's text is links. */
export function linkedLength(element: Element): number {
  if (element.closest("a")) return textLength(element);
  return [...element.querySelectorAll("a")].reduce((sum, link) => sum + textLength(link), 0);
}
