import { foldText } from "../dom/folded-text.ts";
import { elementPaths } from "./element-path.ts";
import { type LiveBlock, type LiveText, liveBlocks } from "./live-blocks.ts";
import { locateStory } from "./locate-story.ts";
import { matchRemains } from "./match-remains.ts";
import { type Place, placeOf } from "./place.ts";
import { keptPlace, sitesOf, type TakenBlock } from "./sites.ts";

/** What was taken from a page. */
export interface TakenStory {
  readonly blocks: readonly TakenBlock[];
  /** Where in the page's structure the element was that held it (`elementPaths`); null where it had none. */
  readonly path: number | null;
}

/**
 * Looks for blocks of text on a page that has changed. They are taken where their exact texts stand in the order of
 * the article: the heaviest chain of all their places, within the one element that holds it. What is still where it
 * was stays there. Of a text that is not there as a whole, those words are taken that stand between its neighbours.
 * No place is better than a wrong one: answers null where it can't be told for sure.
 */
export function findAgain(page: Document, { blocks: taken, path }: TakenStory): readonly (Place | null)[] {
  const kept = taken.map(keptPlace);
  const live = liveBlocks(page);
  const { blocks } = live;
  const pathOf = elementPaths();
  const sites = sitesOf(taken, kept, blocks, pathOf);
  const sought = taken.map(({ text: { length }, path: own }, index) => ({
    length,
    path: own,
    same: sites[index]?.same ?? [],
    all: sites[index]?.all ?? [],
    isKept: kept[index] !== null,
  }));
  const located = locateStory(sought, path, { page, blocks, pathOf });
  if (!located) return kept;
  const found = taken.map(
    ({ text }, index) => kept[index] ?? exactPlace(text, blocks[located.at[index] ?? -1], live),
  );
  const at = found.map((place, index) => (place ? located.at[index] : undefined));
  const texts = taken.map(({ text }) => text);
  return matchRemains(texts, found, at, located.story, live);
}

function exactPlace(text: string, block: LiveBlock | undefined, { lineBreak }: LiveText): Place | null {
  if (!block) return null;
  const folded = foldText(block.nodes);
  if (folded.text !== text) return null;
  const runs = folded.runs.filter(({ node }) => node !== lineBreak);
  return placeOf(runs, true);
}
