import { property } from "../dom/property.ts";
import { chooseStory, namedBy } from "./choose-story.ts";
import { findStories, type Story } from "./find-stories.ts";
import { headOf } from "./page-head.ts";

/** The part of a page that is one of its several articles. */
export interface PartOfPage {
  /** The article's headline. */
  readonly title: string;
  /** Its address, or the page's where it names none. */
  readonly address: string;
  /** Where the address is another article's: what it is kept under instead. */
  readonly key: string | null;
  /** Tells of each node in the document's order whether it belongs to the article, or is around it; see `belongs`. */
  readonly holds: (node: Node) => boolean;
}

/**
 * The part of a page that the listener means at an address, where the page holds several articles: the one under a
 * given headline, or else the one that `chooseStory` tells. Null where the page is one article.
 */
export function partOfPage(page: Document, address: string, headline?: string): PartOfPage | null {
  const stories = findStories(page, address);
  if (stories.length === 0) return null;
  const story = stories.find(({ title }) => title === headline) ?? chooseStory(stories, page, address);
  if (!story) return null;
  const isAtAddress = story === (namedBy(stories, page, address) ?? stories[0]);
  return {
    title: story.title,
    address: story.address ?? address,
    key: story.address === null && !isAtAddress ? keyFor(story, address) : null,
    holds: belongs(stories, story, headIsOf(stories, page)),
  };
}

/** The page's address with a query that is this headline's alone; a browser opens the page by it all the same. */
function keyFor({ title }: Story, address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}?article=${encodeURIComponent([...title].slice(0, 200).join(""))}`;
}

/** The article that the page's head describes: mostly the first. */
function headIsOf(stories: readonly Story[], page: Document): Story | undefined {
  const { headline, canonical } = headOf(page);
  const titled = stories.find(({ title }) => title === headline);
  return titled ?? (canonical === null ? null : namedBy(stories, page, canonical)) ?? stories[0];
}

/**
 * Makes a function that tells whether the elements and texts of a page, as they come in the document, belong to one of
 * its articles or to what is around them all. Ask of every node, but not of what is inside one that does not belong.
 */
function belongs(stories: readonly Story[], story: Story, head: Story | undefined): (node: Node) => boolean {
  const index = stories.indexOf(story);
  const start = index > 0 ? story.start : null;
  const end = stories[index + 1]?.start ?? null;
  const isIn = (around: Node, node: Node) => property(around, "contains").call(around, node);
  let at: "before" | "within" | "behind" = start === null ? "within" : "before";
  return (node) => {
    if (node === start) at = "within";
    else if (node === end) at = "behind";
    const name = property(node, "nodeName");
    if (name === "HEAD") return story === head;
    if (at === "before" && start) return isIn(node, start) || isInHead(node);
    return at === "within";
  };
}

/** Whether a node is in the page's head; its children are only asked for where that belongs. */
function isInHead(node: Node): boolean {
  for (let at = property(node, "parentNode"); at; at = property(at, "parentNode")) {
    if (property(at, "nodeName") === "HEAD") return true;
  }
  return false;
}
