import { property } from "../dom/property.ts";

/** A shorter stretch of text is a label, a headline or a line of a form, in UTF-16 units. */
const SENTENCE = 60;
/** How much prose makes a story, in stretches and in UTF-16 units: some, or much where the page calls itself no article. */
const ENOUGH = { some: { stretches: 2, length: 280 }, much: { stretches: 5, length: 1_000 } } as const;
/** A box up to this length whose heading is a link tells of another story. */
const MAX_TEASER = 700;
/** So far up from its text the box of a teaser may be. */
const TEASER_DEPTH = 3;

/** What text stands in without being a story's. */
const BESIDE = "a, aside, button, figure, footer, nav, noscript, script, style, template, textarea";
const LINKED_HEADING = "h1 a, h2 a, h3 a, h4 a, h5 a, h6 a, a h1, a h2, a h3, a h4, a h5, a h6";

/**
 * Whether a page holds so much of the prose of a story, whatever elements it is written in, teasers of others left aside.
 * Only reads the page, and stops when it has found enough.
 */
export function hasProse(page: Document, amount: keyof typeof ENOUGH): boolean {
  const body = property(page, "body");
  if (!body) return false;
  const walker = property(page, "createTreeWalker").call(page, body, 4);
  let stretches = 0;
  let length = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const own = property(text, "nodeValue")?.trim().length ?? 0;
    if (own < SENTENCE || isBeside(property(text, "parentElement"))) continue;
    stretches++;
    length += own;
    if (stretches >= ENOUGH[amount].stretches && length >= ENOUGH[amount].length) return true;
  }
  return false;
}

function isBeside(element: Element | null): boolean {
  if (!element || property(element, "closest").call(element, BESIDE)) return true;
  // Some systems put the whole page into a form; others sign up or ask with one.
  const form = property(element, "closest").call(element, "form");
  if (form && !property(form, "querySelector").call(form, "h1")) return true;
  let box: Element | null = element;
  for (let up = 0; box && up < TEASER_DEPTH; up++) {
    if ((property(box, "textContent")?.length ?? 0) > MAX_TEASER) return false;
    if (property(box, "querySelector").call(box, LINKED_HEADING)) return true;
    box = property(box, "parentElement");
  }
  return false;
}
