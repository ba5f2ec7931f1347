import { findChild } from "../dom/text-tree.ts";
import { startsWith } from "./box-start.ts";
import { callsIn, isCallBox, isTold } from "./call-box.ts";
import { holdsGate } from "./gate.ts";
import { hiddenLength, isFolded } from "./hidden-part.ts";
import { isInlineLabel } from "./inline-label.ts";
import { isLinkBox } from "./link-box.ts";
import type { Measures } from "./measures.ts";
import { isPost } from "./post.ts";
import { isHidden, isReadBeside, isSigningCite } from "./set-aside.ts";
import { isBlockLevel } from "./split-blocks.ts";
import { textLines } from "./text-lines.ts";
import { isCredit, isLabel, isTimeOfDay } from "./wording.ts";

/** A box longer than this is not taken for furniture because of what stands in it. */
const MAX_BOX = 600;

/** What the rules need to know of the page. */
export interface Surroundings {
  readonly measures: Measures;
  /** The length of all the text that may be story, so that no box is dropped that holds most of it. */
  readonly storyLength: number;
}

/** Elements that by their meaning in HTML stand beside the story. */
export const BESIDE: ReadonlySet<string> = new Set(
  (
    "address aside audio button canvas dialog embed figcaption figure footer iframe input label legend menu " +
    "nav object option picture search select textarea video"
  ).split(" "),
);

/** Elements that stand beside the story unless the page wraps all of it in them, as some systems do. */
const WRAPPERS = new Set(["fieldset", "form", "header"]);

/** ARIA and DPUB roles that say the same. */
export const BESIDE_ROLES: ReadonlySet<string> = new Set(
  (
    "alert alertdialog banner complementary contentinfo dialog doc-credit doc-pullquote figure form img menu " +
    "menubar navigation search status tablist toolbar tooltip"
  ).split(" "),
);

const BOXES = new Set("article aside details dd div dl li ol section table td tr ul".split(" "));

const BOX_NAMES = [...BOXES].join();

const CONTROLS = "button, input, select, textarea, video, audio";

/**
 * Whether an element is furniture: something around or between the paragraphs of a story. Told by what it is
 * and holds, not by its class names, which change at each deploy. `storyLength` is the length of all the text
 * that may be story, so that no box is dropped that holds most of it.
 */
export function isFurniture(element: Element, { measures, storyLength }: Surroundings): boolean {
  if (element.localName === "body" || element.localName === "html") return false;
  if (BESIDE.has(element.localName)) return !isReadBeside(element);
  if (element.hasAttributes() && (isHidden(element) || hasRoleBeside(element))) return true;
  const length = measures.text(element);
  if (WRAPPERS.has(element.localName)) return length * 2 <= storyLength && !isSubheading(element, measures);
  if (!BOXES.has(element.localName) && !isComponent(element))
    return (
      (length < 40 && isInlineLabel(element.localName, element.textContent ?? "")) ||
      isSigningCite(element, measures)
    );
  const shown = length > MAX_BOX ? length - hiddenLength(element, measures) : length;
  if (length === 0 || shown * 2 > storyLength) return false;
  if (startsWithLabel(element, measures) || isNamedLabel(element) || isDataTable(element)) return true;
  if (shown > MAX_BOX || isPost(element)) return false;
  return (
    isFolded(element, measures) ||
    (isControlBox(element) && !isTimed(element, measures) && !isTold(element, measures)) ||
    (isCallBox(element, measures) && !isTimed(element, measures)) ||
    holdsGate(element) ||
    isPictureBox(element, measures) ||
    isOfferOfGoods(element) ||
    isCard(element, measures) ||
    isLinkBox(element, measures)
  );
}

const hasRoleBeside = (element: Element): boolean =>
  BESIDE_ROLES.has(element.getAttribute("role")?.trim().toLowerCase() ?? "");

/** The header of a part of the story: a heading of a lower rank alone, or behind the time of a live report's entry. */
function isSubheading(element: Element, measures: Measures): boolean {
  const heading = element.localName === "header" ? element.querySelector("h2, h3, h4") : null;
  if (!heading || element.querySelector("h1, a, form") !== null) return false;
  return measures.text(heading) === measures.text(element) || isTimeOfDay(textLines(element).at(0) ?? "");
}

/** An element of a page's own with blocks in it: its name holds a hyphen. Those without may stand in a sentence. */
const isComponent = (element: Element): boolean =>
  element.localName.includes("-") && findChild(element, isBlockLevel) !== null;

/** Rows of figures mean nothing when they are read out one by one. */
const isDataTable = (element: Element): boolean =>
  element.localName === "table" && element.querySelector("th, caption, thead") !== null;

/** A sign-up, a gate, a player: a small box with something to press, which is not part of a picture. */
const isControlBox = (element: Element): boolean =>
  [...element.querySelectorAll(CONTROLS)].some((control) => !insidePicture(control, element));

/** A picture with its caption, made without `figure`. */
const isPictureBox = (element: Element, measures: Measures): boolean =>
  element.localName !== "td" &&
  element.localName !== "tr" &&
  (element.localName !== "table" || element.querySelector("p, br") === null) &&
  [...element.querySelectorAll("img, iframe, object, embed")].some(
    (image) => !insidePicture(image, element),
  ) &&
  (element.querySelectorAll("p:not([hidden] p, details p)").length <= 1 ||
    (isCredit(textLines(element).at(-1) ?? "") && !isTold(element, measures)));

function insidePicture(control: Element, within: Element): boolean {
  const figure = control.closest("figure, picture");
  return figure !== null && figure !== within && within.contains(figure);
}

/** A box around a link that somebody pays for, which is no link of a paragraph. */
const isOfferOfGoods = (element: Element): boolean =>
  [...element.querySelectorAll('a[rel~="sponsored"]')].some(
    (link) => link.closest("p") === null && link.parentElement?.closest(BOX_NAMES) === element,
  );

/** A teaser of another story: a small box whose heading is a link. */
function isCard(element: Element, measures: Measures): boolean {
  const heading = element.querySelector(
    "h1 a, h2 a, h3 a, h4 a, h5 a, h6 a, a h1, a h2, a h3, a h4, a h5, a h6",
  );
  const head = heading?.closest("h1, h2, h3, h4, h5, h6");
  const link = heading?.closest("a");
  return Boolean(head && link && measures.text(link) >= 0.8 * measures.text(head));
}

/** A box introduced by words such as "Related", or "In other news". */
const startsWithLabel = (element: Element, measures: Measures): boolean =>
  startsWith(element, measures, isLabel);

/** The same for those who cannot see it. */
const isNamedLabel = (element: Element): boolean =>
  element.hasAttribute("aria-label") && isLabel(element.getAttribute("aria-label") ?? "");

/** An entry of a live report, which may well have something to press: its time comes first. */
const isTimed = (element: Element, measures: Measures): boolean =>
  callsIn(element, measures) !== null && startsWith(element, measures, isTimeOfDay);
