import { follows } from "../dom/document-order.ts";
import { fold } from "../dom/folded-text.ts";
import { property } from "../dom/property.ts";
import { madeAlike } from "./made-alike.ts";
import { headOf } from "./page-head.ts";

/** A heading that may be the headline of an article of its own. */
export interface Headline {
  readonly element: Element;
  /** Its text, folded; at most 1,000 units. */
  readonly title: string;
  /** Whether it is a heading of the first rank. */
  readonly isFirstRank: boolean;
  /** What is around it and made like what is around the page's other articles; see `madeAlike`. */
  readonly like: Element | null;
}

const MAX_TITLE = 1_000;
/** A page that has more headings of the first rank than this does not use them for headlines. */
const MAX_HEADLINES = 100;

/** So much text, in UTF-16 units, may stand in an article above its headline. */
const MAX_ABOVE = 300;

const FIRST_RANK = 'h1, [role="heading"][aria-level="1"]';
const RANKS = `h1, h2, h3, ${FIRST_RANK}`;
/** What systems call a headline that they don't mark up as one. */
const NAMED = '[class*="headline"], [itemprop~="headline"]';
const ARTICLES = 'article, [role="article"], [itemtype$="Article"]';
const NEVER = 'nav, footer, dialog, [role="banner"], [role="dialog"], [hidden], [aria-hidden="true"]';

/**
 * The headings of a page that may each begin an article, in order: those of the first rank, the first of each article
 * element that follows one of them, and that of each element that is made like the one around the page's headline.
 * Costs little on a page of one article.
 */
export function headlinesOf(page: Document): readonly Headline[] {
  const headlines: Headline[] = [];
  let isWithin: Element | null = null;
  const found = property(page, "querySelectorAll").call(page, `${FIRST_RANK}, ${ARTICLES}`);
  for (const element of found) {
    if (headlines.length === MAX_HEADLINES) break;
    if (isFirstRank(element)) {
      const headline = headlineAt(element);
      if (headline) headlines.push(headline);
    } else if (
      headlines.length > 0 &&
      !(isWithin && property(isWithin, "contains").call(isWithin, element))
    ) {
      isWithin = element;
      const first = property(element, "querySelector").call(element, RANKS);
      const isLower = first !== null && !isFirstRank(first) && isAtTop(page, first, element);
      const headline = isLower ? headlineAt(first) : null;
      if (headline) headlines.push(headline);
    }
  }
  return withAlike(headlines, page);
}

/** Headlines together with those of the elements that are made like what is around the page's own. */
function withAlike(headlines: readonly Headline[], page: Document): readonly Headline[] {
  const { headline } = headOf(page);
  const own = headlines.find(({ title }) => title === headline) ?? headlines[0];
  const alike = own && madeAlike(own.element);
  if (!alike) return headlines;
  const likes = new Map([[own.element, { ...own, like: alike.first }]]);
  for (const like of alike.others.slice(0, MAX_HEADLINES)) {
    const top = headlineIn(like, page);
    if (top) likes.set(top.element, { ...top, like });
  }
  if (likes.size === 1) return headlines;
  const others = headlines.filter(({ element }) => !likes.has(element));
  return [...others, ...likes.values()].sort((one, other) => (follows(one.element, other.element) ? 1 : -1));
}

/** The headline at the top of an element: the first heading that is shown, or what is named a headline. */
function headlineIn(element: Element, page: Document): Headline | null {
  for (const selector of [RANKS, NAMED]) {
    for (const heading of property(element, "querySelectorAll").call(element, selector)) {
      if (!isAtTop(page, heading, element)) break;
      const headline = headlineAt(heading);
      if (headline) return headline;
    }
  }
  return null;
}

const isFirstRank = (element: Element): boolean => property(element, "matches").call(element, FIRST_RANK);

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

function headlineAt(element: Element): Headline | null {
  if (property(element, "closest").call(element, NEVER) !== null) return null;
  // A simulated DOM has no such function, and lays nothing out that could be out of sight.
  if ("checkVisibility" in element && !element.checkVisibility()) return null;
  const title = fold((property(element, "textContent") ?? "").slice(0, 2 * MAX_TITLE)).slice(0, MAX_TITLE);
  return title === "" ? null : { element, title, isFirstRank: isFirstRank(element), like: null };
}
