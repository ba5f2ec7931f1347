import type { LiveBlock } from "./live-blocks.ts";
import { holds, type Place } from "./place.ts";
import { foldedKey } from "./text-key.ts";

/** A block of text that was taken from a page. */
export interface TakenBlock {
  readonly text: string;
  /** Where it was last found. */
  readonly place: Place | null;
}

/** Where a text stands, as numbers of live blocks that hold it and nothing else, in order. */
export interface Sites {
  /** Among the same elements as when it was taken. */
  readonly same: readonly number[];
  /** Among any. */
  readonly all: readonly number[];
}

/** What of a text is still where it was last found. */
export const keptPlace = ({ place }: TakenBlock): Place | null =>
  place?.isWhole && holds(place) ? place : null;

/**
 * For each text, where it stands: `paths` tells where each was in the page's structure, `pathAt` where a live block is.
 * One that is still where it was, in `kept`, stands there alone.
 */
export function sitesOf(
  taken: readonly TakenBlock[],
  kept: readonly (Place | null)[],
  paths: readonly number[],
  live: readonly LiveBlock[],
  pathAt: (site: number) => number,
): readonly Sites[] {
  const byText = new Map<string, number[]>(taken.map(({ text }) => [text, []]));
  for (const [index, { text }] of live.entries()) byText.get(foldedKey(text))?.push(index);
  return taken.map(({ text }, index) => {
    const all = byText.get(text) ?? [];
    const node = kept[index]?.runs[0]?.node;
    if (node) {
      const own = all.filter((site) => live[site]?.nodes.includes(node));
      return { same: own, all: own };
    }
    return { same: all.filter((site) => pathAt(site) === paths[index]), all };
  });
}
