import { property } from "../dom/property.ts";
import { chainWithin } from "./locate-story.ts";
import { type Located, lengthOf, type Search } from "./search.ts";

/** A copy among the same elements that holds this share of what was found is as good as the story. */
const RIVAL = 0.9;

/** Whether what was located can't be told from a copy of it: one that can be seen goes before one that can't. */
export function isRivalled(search: Search, located: Located): boolean {
  const { texts } = search;
  if (texts.some(({ isKept }) => isKept)) return false;
  const { first, last } = located.story;
  const sites = texts.map(({ same }) => same.filter((site) => site < first || site > last));
  const least = RIVAL * lengthOf(texts, located.at);
  const anywhere = sites.map(([site]) => site);
  if (lengthOf(texts, anywhere) < least) return false;
  const copy = chainWithin(search, sites);
  if (!copy) return false;
  const rival = copy.at.map((site) =>
    site !== undefined && site >= copy.story.first && site <= copy.story.last ? site : undefined,
  );
  if (lengthOf(texts, rival) < least) return false;
  return !isSeen(search, located.at) || isSeen(search, rival);
}

/** Whether the first of some places is laid out. */
export function isSeen({ live }: Search, at: readonly (number | undefined)[]): boolean {
  const element = live.blocks[at.find((place) => place !== undefined) ?? -1]?.nodes[0]?.parentElement;
  return element ? property(element, "getClientRects").call(element).length > 0 : false;
}
