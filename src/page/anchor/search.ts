import type { Tell } from "./element-path.ts";
import { type LiveText, liveBlocks } from "./live-blocks.ts";
import { keptPlace, sitesOf, type TakenBlock } from "./sites.ts";
import type { Structure } from "./structure.ts";

/** What was taken from a page. */
export interface TakenStory {
  readonly blocks: readonly TakenBlock[];
  readonly structure: Structure;
  /** Whether captions are among its blocks. */
  readonly captions: boolean;
}

/** A text, where it stands (`Sites`), and whether it is still where it was. */
export interface Sought {
  readonly length: number;
  /** Where in the page's structure it was. */
  readonly path: number;
  readonly same: readonly number[];
  readonly all: readonly number[];
  readonly isKept: boolean;
}

/** The texts of a story and the part of a page in which they are looked for. */
export interface Search {
  readonly page: Document;
  readonly live: LiveText;
  readonly texts: readonly Sought[];
  /** What the elements of the page are told by. */
  readonly by: Tell;
  /** Where in the page's structure a live block is, by its number. */
  readonly pathAt: (site: number) => number;
  /** Whether an element may have the story to itself; null where it had none when it was taken. */
  readonly isRoot: ((node: Node) => boolean) | null;
}

/** Where a story is, and at which live block each of its texts; undefined where that can't be told. */
export interface Located {
  readonly story: { readonly first: number; readonly last: number };
  readonly at: readonly (number | undefined)[];
}

/** Looks where in some of a page's text, all of it unless told otherwise, the texts of a story stand. */
export function searchIn(
  page: Document,
  { blocks: taken, structure, captions }: TakenStory,
  told: Pick<Search, "by" | "isRoot"> & { readonly pathOf: (node: Node) => number },
  live = liveBlocks(page, { captions }),
): Search {
  const { by, isRoot, pathOf } = told;
  const paths: (number | undefined)[] = [];
  // The same short text may stand at many places, so that each of them is asked of again and again.
  const pathAt = (site: number) => {
    const [first] = live.blocks[site]?.nodes ?? [];
    paths[site] ??= first === undefined ? 0 : pathOf(first);
    return paths[site] ?? 0;
  };
  const kept = taken.map(keptPlace);
  const own = structure.by[by].blocks;
  const sites = sitesOf(taken, kept, own, live.blocks, pathAt);
  const texts = taken.map(({ text: { length } }, index) => ({
    length,
    path: own[index] ?? 0,
    same: sites[index]?.same ?? [],
    all: sites[index]?.all ?? [],
    isKept: kept[index] !== null,
  }));
  return { page, live, texts, by, pathAt, isRoot };
}

/** The length of all texts, or of those that stand somewhere. */
export const lengthOf = (
  texts: readonly Sought[],
  at: readonly (number | undefined)[] | null = null,
): number =>
  texts.reduce((sum, { length }, index) => sum + (at === null || at[index] !== undefined ? length : 0), 0);
