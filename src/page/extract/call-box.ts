import { fold } from "../dom/folded-text.ts";
import { findChild } from "../dom/text-tree.ts";
import type { Measures } from "./measures.ts";
import { goesOnCalling, mayBeReaderCall } from "./reader-call.ts";
import { isBlockLevel } from "./split-blocks.ts";
import { textLines } from "./text-lines.ts";
import { isWayToShare } from "./way-to-share.ts";

/** Boxes that call on the reader to do something: to share, to join, to subscribe, to press. */

/** The most that such a box says, in UTF-16 units without white space. */
const MOST = 200;
/** A call says as much at least. */
const MIN_CALL = 10;
/** What is to be pressed has a short name. */
const MAX_BUTTON = 25;
/** What a call is about. */
const ABOUT =
  /\b(?:alerts?|app|brief(?:ing)?|channel|daily|donate|donation|e-?mails?|follow|inbox|mailbox|member(?:ship)?|newsletters?|podcasts?|poll|questionnaire|quiz|roundup|sign(?:ing)? up|subscri\w+|survey|updates|weekly)\b/i;
/** What is pressed to give money. */
const GIVING = /^(?:chip in|contribute|donate|give|make a (?:donation|gift)|support (?:our|us))\b.{0,15}$/i;
/** A paragraph of at least this length, in UTF-16 units, is told rather than asked. */
const TOLD = 80;

/** Whether a box offers two ways to share at least, whatever it says about them, or asks for readers' company. */
export function isCallBox(element: Element, measures: Measures): boolean {
  if (measures.text(element) > MOST) return false;
  // Not all at once, which would make one word of two lines' ends.
  const lines = textLines(element);
  if (isCall(lines)) return true;
  const pressed = [...element.querySelectorAll("a, [role=button]")].map((link) =>
    fold(link.textContent ?? ""),
  );
  if (pressed.length === 0) return false;
  if (pressed.some((name) => GIVING.test(name))) return true;
  if (pressed.filter((name) => /[a-z]/i.test(name) && isWayToShare(name)).length > 1) return true;
  return lines.some((line) => ABOUT.test(line)) && endsWithButton(element, measures);
}

/** Whether a box begins with a line that calls on the reader, and goes on so. */
function isCall([first = "", ...rest]: readonly string[]): boolean {
  return rest.length > 0 && goesOnCalling(rest.join(" ")) && mayBeReaderCall(first);
}

/** Whether the last block of a box, of two at least, is a link with a short name. */
function endsWithButton(element: Element, measures: Measures): boolean {
  let at = element;
  for (let last = lastChild(at, measures); last && last !== at; last = lastChild(at, measures)) {
    if (last.localName === "a")
      return standsAlone(last) && (last.textContent ?? "").trim().length <= MAX_BUTTON;
    if (measures.text(last) === measures.text(element)) return false;
    at = last;
  }
  return false;
}

const lastChild = (element: Element, measures: Measures): Element | null => {
  let child = element.lastElementChild;
  while (child && measures.text(child) === 0) child = child.previousElementSibling;
  return child;
};

/** Whether a link is no part of a sentence: no text stands beside it, but elements that part text into blocks. */
function standsAlone(link: Element): boolean {
  const around = link.parentElement;
  if (!around) return false;
  const loose = [...around.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
  return (
    !loose &&
    findChild(around, (child) => child !== link && !isBlockLevel(child) && child.localName !== "a") === null
  );
}

/**
 * Whether a box with something to press tells a story all the same: in two paragraphs at least, with nothing to fill in
 * but in a smaller box that calls on the reader.
 */
export function isTold(element: Element, measures: Measures): boolean {
  if (element.querySelector("video, audio") !== null) return false;
  const calls = callsIn(element, measures);
  if (!calls) return false;
  const told = [...element.querySelectorAll("p")]
    .filter((paragraph) => !calls.some((call) => call.contains(paragraph)))
    .map((paragraph) => (paragraph.textContent ?? "").trim())
    .filter((text) => text.length >= TOLD);
  return told.length > 1 && (calls.length === 0 || !told.some((text) => ABOUT.test(text)));
}

/** The smaller boxes in which readers are asked to fill in something; null where it is the box itself that asks. */
export function callsIn(element: Element, measures: Measures): readonly Element[] | null {
  const calls: Element[] = [];
  for (const field of element.querySelectorAll("input, select, textarea")) {
    let box: Element | null = field;
    while (box && box !== element && measures.text(box) < MIN_CALL) box = box.parentElement;
    if (!box || box === element || measures.text(box) > MOST || !ABOUT.test(box.textContent ?? ""))
      return null;
    calls.push(box);
  }
  return calls;
}
