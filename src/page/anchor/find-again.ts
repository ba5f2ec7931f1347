import { foldText } from "../dom/folded-text.ts";
import { elementPaths } from "./element-path.ts";
import { type LiveBlock, type LiveText, liveBlocks } from "./live-blocks.ts";
import { locateAmongPlain } from "./locate-among-plain.ts";
import { isAsBefore, locateAmongOthers, locateAmongSame } from "./locate-story.ts";
import { matchRemains } from "./match-remains.ts";
import { type Place, placeOf } from "./place.ts";
import { isRivalled, isSeen } from "./rival.ts";
import { type Located, type Search, searchIn, type TakenStory } from "./search.ts";
import { keptPlace } from "./sites.ts";
import { outermost, rootAsBefore, storyRoots } from "./story-roots.ts";

interface Found {
  readonly located: Located;
  readonly live: LiveText;
}

/**
 * Looks for blocks of text on a page that has changed. They are taken where their exact texts stand in the order of
 * the article: the heaviest chain of all their places, within the one element that holds it. What is still where it
 * was stays there. Of a text that is not there as a whole, those words are taken that stand between its neighbours.
 * No place is better than a wrong one: answers null where it can't be told for sure.
 */
export function findAgain(page: Document, story: TakenStory): readonly (Place | null)[] {
  const found = findAmongSame(page, story) ?? findAmongOthers(page, story);
  return found ? placesAt(story, found) : story.blocks.map(keptPlace);
}

/** Looks in what is made as the story's element was, which is most often a small part of the page. */
function findAmongSame(page: Document, story: TakenStory): Found | null {
  const { captions, structure } = story;
  const { root } = structure;
  const pathOf = elementPaths(page, "class");
  const roots = root && storyRoots(page, root, pathOf);
  if (roots?.length === 0) return null;
  const isRoot = roots && ((node: Node) => roots.some((each) => each === node));
  const lookIn = (parts: readonly Node[]): Search =>
    searchIn(page, story, { by: "class", isRoot, pathOf }, liveBlocks(page, { captions, parts }));
  const before = roots && root && rootAsBefore(roots, root);
  const isMoved = root && before !== root.element && !story.blocks.some(keptPlace);
  if (roots && root?.isPlain && isMoved) {
    const length = story.blocks.reduce((sum, { text }) => sum + text.length, 0);
    const plain = locateAmongPlain(outermost(roots), length, before, (part) => lookIn([part]));
    return plain && { located: plain.located, live: plain.search.live };
  }
  const search = lookIn(roots ? outermost(roots) : [page]);
  const located = locateAmongSame(search);
  if (!located || !isRivalled(search, located)) return located && { located, live: search.live };
  // The page shows the story more than once, and alike.
  const within = before && lookIn([before]);
  const there = within && locateAmongSame(within);
  return there && isSeen(within, there.at) ? { located: there, live: within.live } : null;
}

/** Looks on all of a page that is not made as it was: among elements of the same names at least, or else of any. */
function findAmongOthers(page: Document, story: TakenStory): Found | null {
  const any = searchIn(page, story, { by: "class", isRoot: null, pathOf: elementPaths(page, "class") });
  if (isAsBefore(any)) return null;
  const { live } = any;
  const path = story.structure.by.name.story;
  const pathOf = elementPaths(page, "name");
  const isRoot = path === null ? null : (node: Node) => pathOf(node) === path;
  const named = searchIn(page, story, { by: "name", isRoot, pathOf }, live);
  const among = locateAmongSame(named);
  const located = among && !isRivalled(named, among) ? among : locateAmongOthers(any);
  return located && { located, live };
}

function placesAt({ blocks: taken }: TakenStory, { located, live }: Found): readonly (Place | null)[] {
  const found = taken.map(
    (block, index) => keptPlace(block) ?? exactPlace(block.text, live.blocks[located.at[index] ?? -1], live),
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
