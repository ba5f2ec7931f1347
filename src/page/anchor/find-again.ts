import { foldText } from "../dom/folded-text.ts";
import { type Candidate, heaviestChain } from "./chain.ts";
import { elementPaths } from "./element-path.ts";
import { type LiveBlock, type LiveText, liveBlocks } from "./live-blocks.ts";
import { matchRemains } from "./match-remains.ts";
import { holds, type Place, placeOf } from "./place.ts";
import { type Finding, type Stretch, storyAround } from "./story-around.ts";
import { textKey } from "./text-key.ts";

/** At least one text as long as this must stand on the page, or it shows something else that shares a phrase or two. */
const MIN_PROOF = 60;
/** How much more a place counts for where the elements around it are as they were. */
const SAME_PATH = 4;

/** A block of text that was taken from a page. */
export interface Taken {
  readonly text: string;
  /** Where in the page's structure it was (`elementPaths`). */
  readonly path: number;
  /** Where it was last found. */
  readonly place: Place | null;
}

/**
 * Looks for blocks of text on a page that has changed. They are taken where their exact texts stand in the order of
 * the article: the heaviest chain of all their places, within the one element that holds it. What is still where it
 * was stays there. Of a text that is not there as a whole, those words are taken that stand between its neighbours.
 * No place is better than a wrong one: answers null where it can't be told for sure.
 */
export function findAgain(page: Document, taken: readonly Taken[]): readonly (Place | null)[] {
  const kept = taken.map(({ place }) => (place?.isWhole && holds(place) ? place : null));
  const live = liveBlocks(page);
  const { blocks } = live;
  const candidates = candidatesOf(taken, kept, blocks);
  const chain = heaviestChain(
    trusted(taken, candidates),
    blocks.map(({ start, text }) => ({ start, end: start + text.length })),
  );
  if (!taken.some(({ text }, index) => text.length >= MIN_PROOF && chain[index] !== undefined)) return kept;

  const story = storyOf(taken, chain, candidates, blocks);
  const at = withoutDoubt(chain, candidates, story);
  const found = taken.map(
    ({ text }, index) => kept[index] ?? exactPlace(text, blocks[at[index] ?? -1], live),
  );
  const places = found.map((place, index) => (place ? at[index] : undefined));
  const texts = taken.map(({ text }) => text);
  return matchRemains(texts, found, places, story, live);
}

/** For each text, the live blocks that hold it and nothing else. */
function candidatesOf(
  taken: readonly Taken[],
  kept: readonly (Place | null)[],
  blocks: readonly LiveBlock[],
): readonly (readonly Candidate[])[] {
  const byKey = new Map<number, number[]>();
  for (const [index, { text }] of blocks.entries()) {
    const key = textKey(text);
    const same = byKey.get(key);
    if (same) same.push(index);
    else byKey.set(key, [index]);
  }
  const pathOf = elementPaths();
  return taken.map(({ text, path }, index) => {
    const node = kept[index]?.runs[0]?.node;
    const candidates: Candidate[] = [];
    for (const place of byKey.get(textKey(text)) ?? []) {
      const nodes = blocks[place]?.nodes ?? [];
      if (node && !nodes.includes(node)) continue;
      const isSame = nodes[0] !== undefined && pathOf(nodes[0]) === path;
      candidates.push({ place, weight: text.length * (isSame ? SAME_PATH : 1) });
    }
    return candidates;
  });
}

/**
 * The candidates to tell the story's place by. On a page whose structure is another than it was, a copy can't be told
 * from the story, so there what stands once.
 */
function trusted(
  taken: readonly Taken[],
  candidates: readonly (readonly Candidate[])[],
): readonly (readonly Candidate[])[] {
  const isAsBefore = candidates.some((places, index) =>
    places.some(({ weight }) => weight > (taken[index]?.text.length ?? 0)),
  );
  return isAsBefore ? candidates : candidates.map((places) => (places.length === 1 ? places : []));
}

/** Where the story is: told by what stands among the same elements as before, if that is most of what was found. */
function storyOf(
  taken: readonly Taken[],
  chain: readonly (number | undefined)[],
  candidates: readonly (readonly Candidate[])[],
  blocks: readonly LiveBlock[],
): Stretch {
  const all = chain.flatMap(
    (place, index) => candidates[index]?.filter((each) => each.place === place) ?? [],
  );
  const same = chain.flatMap((place, index) => {
    const { length } = taken[index]?.text ?? "";
    return candidates[index]?.filter((each) => each.place === place && each.weight > length) ?? [];
  });
  const weightOf = (findings: readonly Finding[]) => findings.reduce((sum, { weight }) => sum + weight, 0);
  return storyAround(weightOf(same) * 2 > weightOf(all) ? same : all, blocks);
}

/**
 * Drops from a chain what stands outside the story, and what could as well be another place between its neighbours:
 * then one that touches a neighbour is taken, if it alone does.
 */
function withoutDoubt(
  chain: readonly (number | undefined)[],
  candidates: readonly (readonly Candidate[])[],
  story: Stretch,
): readonly (number | undefined)[] {
  const within = chain.map((place) =>
    place !== undefined && place >= story.first && place <= story.last ? place : undefined,
  );
  const after = nextOf(within);
  let before = story.first - 1;
  return within.map((place, index) => {
    const next = after[index] ?? story.last + 1;
    const between = (candidates[index] ?? [])
      .map((each) => each.place)
      .filter((each) => each > before && each < next);
    const touching = between.filter((each) => each === before + 1 || each === next - 1);
    const certain = between.length === 1 ? between[0] : touching.length === 1 ? touching[0] : undefined;
    if (place !== undefined || certain !== undefined) before = certain ?? place ?? before;
    return certain;
  });
}

/** For each text, the place of the nearest text after it that has one. */
function nextOf(chain: readonly (number | undefined)[]): readonly (number | undefined)[] {
  let next: number | undefined;
  return chain
    .toReversed()
    .map((place) => {
      const following = next;
      next = place ?? next;
      return following;
    })
    .toReversed();
}

function exactPlace(text: string, block: LiveBlock | undefined, { lineBreak }: LiveText): Place | null {
  if (!block) return null;
  const folded = foldText(block.nodes);
  if (folded.text !== text) return null;
  const runs = folded.runs.filter(({ node }) => node !== lineBreak);
  return placeOf(runs, true);
}
