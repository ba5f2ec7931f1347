import { fold } from "../dom/folded-text.ts";
import { holdsText } from "../dom/text-tree.ts";

/** So many lines of a page are compared with its title: the headline is among the first. */
const MAX_LINES = 400;
/** What says so much, in UTF-16 units, white space in the markup included, is no headline. */
const TOO_LONG = 5_000;
/** What parts a headline from the site's name in a page's title. */
const SEPARATOR = / [|–—:•·-] /gu;

/**
 * The page's one headline of the first rank, outside of links and mastheads: the one that the page's head knows too,
 * or else the first. Site names are none. Null where there is no such headline.
 */
export function visibleHeadline(
  document: Document,
  claimed: readonly (string | null | undefined)[],
  sites: readonly string[],
): string | null {
  const headings = [...document.querySelectorAll("h1")]
    .filter((heading) => !holdsText(heading, TOO_LONG))
    .filter((heading) => !heading.closest('a, nav, footer, [role="banner"], [hidden], [aria-hidden="true"]'))
    .map((heading) => fold(heading.textContent ?? ""))
    .filter((text) => text !== "" && !isSite(text, sites));
  const known = claimed.map((title) => fold(title ?? ""));
  return headings.find((text) => known.includes(text)) ?? headings[0] ?? null;
}

/** A page's title without the site's name: as much of it as stands on the page in a line of its own. */
export function headlineInTitle(document: Document, sites: readonly string[]): string {
  const title = fold(document.title);
  const ends = [...title.matchAll(SEPARATOR)].map(({ index }) => index);
  if (ends.length === 0) return title;
  const lines = new Set<string>();
  const walker = document.createTreeWalker(document.body, 4);
  while (lines.size < MAX_LINES && walker.nextNode()) lines.add(fold(walker.currentNode.nodeValue ?? ""));
  // A title may have any number of parts: only as many are compared as there are lines of their length.
  const lengths = new Set([...lines].map(({ length }) => length));
  const shown = [title.length, ...ends.toReversed()].find(
    (end) => lengths.has(end) && lines.has(title.slice(0, end)),
  );
  if (shown !== undefined) return title.slice(0, shown);
  const [last = title.length] = ends.toReversed();
  return isSite(title.slice(last).replace(/^ \S /u, ""), sites) ? title.slice(0, last) : title;
}

const isSite = (text: string, sites: readonly string[]): boolean =>
  sites.some((site) => site.toLowerCase() === text.toLowerCase());
