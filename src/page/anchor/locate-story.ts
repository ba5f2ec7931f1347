import { property } from "../dom/property.ts";
import { heaviestChain } from "./chain.ts";
import type { LiveBlock } from "./live-blocks.ts";
import { type Stretch, sameStoryElement, storyElement, stretchOf } from "./story-around.ts";
import { withoutDoubt } from "./without-doubt.ts";

/**
 * The least share of an article that must be found together, or the page shows something else that repeats some of it:
 * among the same elements as before, and among any.
 */
const PROOF = { same: 0.4, other: 0.8 };
/** A share found among the same elements that tells that the page is made as it was. */
const AS_BEFORE = 0.1;
/**
 * The least share of such text in the story's element that has to be the article's too, since other articles repeat a
 * part of one; and which is proof enough, since a page may have cut its story short.
 */
const OWN = { least: 0.5, enough: 0.8 };
/** A copy among the same elements that holds this share of what was found is as good as the story. */
const RIVAL = 0.9;

/** A text, where it stands (`Sites`), and whether it is still where it was. */
export interface Sought {
  readonly length: number;
  /** Where in the page's structure it was. */
  readonly path: number;
  readonly same: readonly number[];
  readonly all: readonly number[];
  readonly isKept: boolean;
}

/** Where a story is, and at which live block each of its texts; undefined where that can't be told. */
export interface Located {
  readonly story: Stretch;
  readonly at: readonly (number | undefined)[];
}

/** The page's text, and how its elements are told. */
export interface Live {
  readonly page: Document;
  readonly blocks: readonly LiveBlock[];
  readonly pathOf: (node: Node) => number;
}

/** Tells where on a page a story is, or null: first among the elements it was taken from, then among others. */
export function locateStory(texts: readonly Sought[], storyPath: number | null, live: Live): Located | null {
  return locateAmongSame(texts, storyPath, live) ?? locateAmongOthers(texts, live);
}

function locateAmongSame(texts: readonly Sought[], storyPath: number | null, live: Live): Located | null {
  const sites = texts.map(({ same }) => same);
  const chain = chainOf(texts, sites, live);
  const findings = findingsOf(texts, chain, live);
  if (findings.length === 0) return null;
  const element = storyPath === null ? null : sameStoryElement(live.page, findings, storyPath, live.pathOf);
  if (storyPath !== null && !element) return null;
  const story = element ? stretchOf(element, live.blocks) : around(chain);
  const at = withoutDoubt(lengthsOf(texts), chain, sites, story);
  if (texts.some(({ isKept }) => isKept)) return { story, at };
  const own = element ? ownShare(texts, { story, at }, live) : 1;
  const found = lengthOf(texts, at) / total(texts);
  const isProven = element && own >= OWN.enough ? found > 0 : found >= PROOF.same && own >= OWN.least;
  return isProven ? unrivalled(texts, { story, at }, storyPath, live) : null;
}

/** The share of all that stands in a story among such elements which is the article's. */
function ownShare(texts: readonly Sought[], { story, at }: Located, { blocks, pathOf }: Live): number {
  const paths = new Set(texts.map(({ path }) => path));
  const isAlike = ({ nodes: [first] }: LiveBlock) => first !== undefined && paths.has(pathOf(first));
  const alike = blocks.slice(story.first, story.last + 1).filter(isAlike);
  return lengthOf(texts, at) / alike.reduce((sum, { text }) => sum + text.trim().length, 0);
}

/** On a page whose structure is another than it was a copy can't be told from the story, but by what stands once. */
function locateAmongOthers(texts: readonly Sought[], live: Live): Located | null {
  const asBefore = lengthOf(
    texts,
    texts.map(({ same }) => same[0]),
  );
  if (asBefore > AS_BEFORE * total(texts)) return null;
  const single = chainOf(
    texts,
    texts.map(({ all }) => (all.length === 1 ? all : [])),
    live,
  );
  const findings = findingsOf(texts, single, live);
  if (findings.length === 0) return null;
  const element = storyElement(live.page, findings);
  const story = element ? stretchOf(element, live.blocks) : around(single);
  const sites = texts.map(({ all }) => all.filter((site) => site >= story.first && site <= story.last));
  const at = withoutDoubt(lengthsOf(texts), chainOf(texts, sites, live), sites, story);
  return lengthOf(texts, at) < PROOF.other * total(texts) ? null : { story, at };
}

/** The same, or the copy of it that can be seen where it can't; null where both or neither can. */
function unrivalled(
  texts: readonly Sought[],
  located: Located,
  storyPath: number | null,
  live: Live,
): Located | null {
  const { first, last } = located.story;
  const sites = texts.map(({ same }) => same.filter((site) => site < first || site > last));
  const least = RIVAL * lengthOf(texts, located.at);
  const rivals = texts.reduce((sum, { length }, index) => sum + (sites[index]?.length ? length : 0), 0);
  if (rivals < least) return located;
  const chain = chainOf(texts, sites, live);
  const element =
    storyPath === null
      ? null
      : sameStoryElement(live.page, findingsOf(texts, chain, live), storyPath, live.pathOf);
  const copy = element ? stretchOf(element, live.blocks) : around(chain);
  const rival = chain.map((site) =>
    site !== undefined && site >= copy.first && site <= copy.last ? site : undefined,
  );
  if (lengthOf(texts, rival) < least) return located;
  return isRendered(located.at, live) && !isRendered(rival, live) ? located : null;
}

function isRendered(at: readonly (number | undefined)[], { blocks }: Live): boolean {
  const element = blocks[at.find((place) => place !== undefined) ?? -1]?.nodes[0]?.parentElement;
  return element ? property(element, "getClientRects").call(element).length > 0 : false;
}

function chainOf(
  texts: readonly Sought[],
  sites: readonly (readonly number[])[],
  { blocks }: Live,
): readonly (number | undefined)[] {
  return heaviestChain(
    texts.map(({ length }, index) => (sites[index] ?? []).map((place) => ({ place, weight: length }))),
    blocks.map(({ start, text }) => ({ start, end: start + text.length })),
  );
}

const findingsOf = (texts: readonly Sought[], at: readonly (number | undefined)[], { blocks }: Live) =>
  texts.flatMap(({ length }, index) => {
    const node = blocks[at[index] ?? -1]?.nodes[0];
    return node ? [{ node, weight: length }] : [];
  });

/** From the first to the last place, where the story has no element of its own. */
function around(at: readonly (number | undefined)[]): Stretch {
  const places = at.filter((place) => place !== undefined);
  return { first: places[0] ?? 0, last: places.at(-1) ?? -1 };
}

const total = (texts: readonly Sought[]): number => texts.reduce((sum, { length }) => sum + length, 0);

const lengthOf = (texts: readonly Sought[], at: readonly (number | undefined)[]): number =>
  texts.reduce((sum, { length }, index) => sum + (at[index] === undefined ? 0 : length), 0);

const lengthsOf = (texts: readonly Sought[]): readonly number[] => texts.map(({ length }) => length);
