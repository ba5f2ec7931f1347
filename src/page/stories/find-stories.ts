import { type LiveBlock, liveBlocks } from "../anchor/live-blocks.ts";
import { firstAfter } from "../dom/document-order.ts";
import { property } from "../dom/property.ts";
import { creditsOf, isCredited } from "./credits.ts";
import { type Headline, headlinesOf } from "./headlines.ts";
import { ownAddress, pathOf } from "./own-address.ts";
import { headOf } from "./page-head.ts";
import { withoutSections } from "./without-sections.ts";

/** One of several articles that stand on a page one below the other. */
export interface Story {
  readonly headline: Element;
  /** The headline's text, folded. */
  readonly title: string;
  /** Where it begins: all that follows in the document, as far as the beginning of the next, is its part of the page. */
  readonly start: Element;
  /** The address it names as its own, without query and fragment. */
  readonly address: string | null;
}

/** A block of at least this length, in UTF-16 units, is prose; a story has at least so many of them, and so much. */
const PROSE = { block: 80, blocks: 2, all: 400 } as const;

/** A page of more elements than this is not looked through. */
const MAX_ELEMENTS = 100_000;

/**
 * Finds the articles of a page that holds several, in order, as where the next is put below as the listener scrolls.
 * Each has a headline and prose of its own, and says of itself who wrote it, when, or at which address it is, unless
 * its headline is that of the page's head, or of the first rank in an element made like that of the others: a heading
 * alone may be a subhead, and a card has no prose. Empty on a page of one article. The page is only read.
 */
export function findStories(page: Document, address: string): readonly Story[] {
  const all = headlinesOf(page);
  if (all.length < 2) return [];
  if (property(page, "getElementsByTagName").call(page, "*").length > MAX_ELEMENTS) return [];
  const { blocks } = liveBlocks(page);
  const prose = blocks.filter(({ text }) => text.trim().length >= PROSE.block);
  const credits = creditsOf(page, blocks);
  const headlines = withoutSections(all, { blocks, prose, writers: credits.writers }, address);
  const pagesHeadline = headOf(page).headline;
  const stories: Story[] = [];
  for (const [index, headline] of headlines.entries()) {
    const next = headlines[index + 1];
    const first = firstAfter(prose, headline.element, firstNode);
    const own = prose.slice(first, next && firstAfter(prose, next.element, firstNode));
    const length = own.reduce((sum, { text }) => sum + text.length, 0);
    if (own.length < PROSE.blocks || length < PROSE.all) continue;
    const start = startOf(headline, stories.at(-1)?.headline, firstNode(prose[first - 1]));
    const named = ownAddress(headline.element, start, address);
    // The same headline or address again is a copy's, or of another part of the same article.
    if (stories.some((story) => story.title === headline.title || isSame(story.address, named))) continue;
    // The head of the first is not all that stands above it on the page.
    const top = index === 0 && next ? startOf(headline, next.element) : start;
    const isTold = headline.title === pagesHeadline || isCredited(credits.any, top, firstNode(own[1]));
    const isOwn = headline.isFirstRank
      ? named !== null || isTold || isWhole(headline)
      : headline.like !== null || (named !== null && stories.length > 0);
    if (!isOwn) continue;
    stories.push({ headline: headline.element, title: headline.title, start, address: named });
  }
  return stories.length > 1 ? stories : [];
}

/** Whether a headline of the first rank is at the top of what articles are in; a section may have such a heading. */
const isWhole = ({ like }: Headline): boolean => like !== null && property(like, "localName") !== "section";

const isSame = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && pathOf(one) === pathOf(other);

const firstNode = (block: LiveBlock | undefined): Node | undefined => block?.nodes[0];

/** The outermost element around a headline that holds nothing of what is given. */
function startOf({ element }: Headline, ...others: readonly (Node | undefined)[]): Element {
  // Collected once: to ask each element around whether it contains them would climb from them each time.
  const holders = new Set<Node>();
  for (const other of others) {
    for (let at: Node | null = other ?? null; at; at = property(at, "parentNode")) holders.add(at);
  }
  let start = element;
  for (;;) {
    const around: Element | null = property(start, "parentElement");
    if (!around || holders.has(around)) return start;
    start = around;
  }
}
