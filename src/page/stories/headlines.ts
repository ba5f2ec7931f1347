import { fold } from "../dom/folded-text.ts";
import { property } from "../dom/property.ts";

/** A heading that may be the headline of an article of its own. */
export interface Headline {
  readonly element: Element;
  /** Its text, folded; at most 1,000 units. */
  readonly title: string;
  /** What says of itself that it is an article, where the heading is not of the first rank. */
  readonly article: Element | null;
}

const MAX_TITLE = 1_000;
/** A page that has more headings of the first rank than this does not use them for headlines. */
const MAX_HEADLINES = 100;

/** So much text, in UTF-16 units, may stand in an article above its headline. */
const MAX_ABOVE = 300;

const ARTICLES = 'article, [role="article"], [itemtype$="Article"]';
const NEVER = 'nav, footer, dialog, [role="banner"], [role="dialog"], [hidden], [aria-hidden="true"]';

/**
 * The headings of a page that may each begin an article, in order: those of the first rank, and the first of each
 * article element that follows one of them. Costs little on a page of one article.
 */
export function headlinesOf(page: Document): readonly Headline[] {
  const headlines: Headline[] = [];
  let isWithin: Element | null = null;
  const found = property(page, "querySelectorAll").call(page, `h1, ${ARTICLES}`);
  for (const element of found) {
    if (headlines.length === MAX_HEADLINES) break;
    if (property(element, "localName") === "h1") {
      const headline = headlineAt(element, null);
      if (headline) headlines.push(headline);
    } else if (
      headlines.length > 0 &&
      !(isWithin && property(isWithin, "contains").call(isWithin, element))
    ) {
      isWithin = element;
      const first = property(element, "querySelector").call(element, "h1, h2, h3");
      const isLower =
        first !== null && property(first, "localName") !== "h1" && isAtTop(page, first, element);
      const headline = isLower ? headlineAt(first, element) : null;
      if (headline) headlines.push(headline);
    }
  }
  return headlines;
}

/** Whether little text stands before a heading in an article: behind prose it is a subhead, or a card's. */
function isAtTop(page: Document, heading: Element, article: Element): boolean {
  const walker = property(page, "createTreeWalker").call(page, article, 1 | 4);
  let length = 0;
  for (let node = walker.nextNode(); node && node !== heading; node = walker.nextNode()) {
    if (property(node, "nodeType") === 3) length += property(node, "nodeValue")?.trim().length ?? 0;
    if (length > MAX_ABOVE) return false;
  }
  return true;
}

function headlineAt(element: Element, article: Element | null): Headline | null {
  if (property(element, "closest").call(element, NEVER) !== null) return null;
  // A simulated DOM has no such function, and lays nothing out that could be out of sight.
  if ("checkVisibility" in element && !element.checkVisibility()) return null;
  const title = fold((property(element, "textContent") ?? "").slice(0, 2 * MAX_TITLE)).slice(0, MAX_TITLE);
  return title === "" ? null : { element, title, article };
}
