import { heaviestChain } from "./chain.ts";
import { type Located, lengthOf, type Search } from "./search.ts";
import { elementAround, type Finding, type Stretch, storyElement, stretchOf } from "./story-around.ts";
import { withoutDoubt } from "./without-doubt.ts";

/**
 * The least share of an article that must be found together, or the page shows something else that repeats some of it:
 * among elements of the same names and classes as before, of the same names, and among any.
 */
const PROOF = { class: 0.4, name: 0.6, other: 0.8 };
/** A share found among the same elements that tells that the page is made as it was. */
const AS_BEFORE = 0.1;
/**
 * The least share of such text in the story's element that has to be the article's too, since other articles repeat a
 * part of one; and which is proof enough among the same classes, since a page may have cut its story short.
 */
const OWN = { least: 0.5, enough: 0.8 };

/** Tells where a story is among the elements it was taken from; null where it isn't there. */
export function locateAmongSame(search: Search): Located | null {
  const { texts, by, isRoot } = search;
  const sites = texts.map(({ same }) => same);
  const located = chainWithin(search, sites);
  if (!located) return null;
  const at = withoutDoubt(lengthsOf(search), located.at, sites, located.story);
  if (texts.some(({ isKept }) => isKept)) return { story: located.story, at };
  const own = isRoot ? ownShare(search, { story: located.story, at }) : 1;
  const found = lengthOf(texts, at) / lengthOf(texts);
  const isEnough = by === "class" && isRoot && own >= OWN.enough;
  const isProven = isEnough ? found > 0 : found >= PROOF[by] && own >= OWN.least;
  return isProven ? { story: located.story, at } : null;
}

/** The heaviest chain of these sites and the story that is around it; null where there is none that may be the story. */
export function chainWithin(search: Search, sites: readonly (readonly number[])[]): Located | null {
  const { page, isRoot, live } = search;
  const at = chainOf(search, sites);
  const findings = findingsOf(search, at);
  if (findings.length === 0) return null;
  const element = isRoot && elementAround(page, findings, isRoot);
  if (isRoot && !element) return null;
  return { story: element ? stretchOf(element, live.blocks) : around(at), at };
}

/** Whether a page shows enough of a story among the same elements that it is made as it was. */
export const isAsBefore = ({ texts }: Search): boolean =>
  lengthOf(
    texts,
    texts.map(({ same }) => same[0]),
  ) >
  AS_BEFORE * lengthOf(texts);

/** On a page whose structure is another than it was a copy can't be told from the story, but by what stands once. */
export function locateAmongOthers(search: Search): Located | null {
  const { page, texts, live } = search;
  const single = chainOf(
    search,
    texts.map(({ all }) => (all.length === 1 ? all : [])),
  );
  const findings = findingsOf(search, single);
  if (findings.length === 0) return null;
  const element = storyElement(page, findings);
  const story = element ? stretchOf(element, live.blocks) : around(single);
  const sites = texts.map(({ all }) => all.filter((site) => site >= story.first && site <= story.last));
  const at = withoutDoubt(lengthsOf(search), chainOf(search, sites), sites, story);
  return lengthOf(texts, at) < PROOF.other * lengthOf(texts) ? null : { story, at };
}

/** The share of all that stands in a story among such elements which is the article's. */
function ownShare({ texts, live, pathAt }: Search, { story, at }: Located): number {
  const paths = new Set(texts.map(({ path }) => path));
  let alike = 0;
  for (let site = story.first; site <= story.last; site++) {
    if (paths.has(pathAt(site))) alike += live.blocks[site]?.text.trim().length ?? 0;
  }
  return lengthOf(texts, at) / alike;
}

function chainOf(
  { texts, live }: Search,
  sites: readonly (readonly number[])[],
): readonly (number | undefined)[] {
  return heaviestChain(
    texts.map(({ length }, index) => (sites[index] ?? []).map((place) => ({ place, weight: length }))),
    live.blocks.map(({ start, text }) => ({ start, end: start + text.length })),
  );
}

const findingsOf = ({ texts, live }: Search, at: readonly (number | undefined)[]): readonly Finding[] =>
  texts.flatMap(({ length }, index) => {
    const node = live.blocks[at[index] ?? -1]?.nodes[0];
    return node ? [{ node, weight: length }] : [];
  });

/** From the first to the last place, where the story has no element of its own. */
function around(at: readonly (number | undefined)[]): Stretch {
  const places = at.filter((place) => place !== undefined);
  return { first: places[0] ?? 0, last: places.at(-1) ?? -1 };
}

const lengthsOf = ({ texts }: Search): readonly number[] => texts.map(({ length }) => length);
