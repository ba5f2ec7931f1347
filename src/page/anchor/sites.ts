import { onceEach } from "../dom/once-each.ts";
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
  // A text that is repeated is looked for once, however often it was taken.
  const byPath = onceEach((all: readonly number[]) => grouped(all, (site) => [pathAt(site)]));
  const byNode = onceEach((all: readonly number[]) => grouped(all, (site) => live[site]?.nodes ?? []));
  return taken.map(({ text }, index) => {
    const all = byText.get(text) ?? [];
    const node = kept[index]?.runs[0]?.node;
    if (node) {
      const own = byNode(all).get(node) ?? [];
      return { same: own, all: own };
    }
    return { same: byPath(all).get(paths[index]) ?? [], all };
  });
}

/** Things by each of their keys, in order. */
function grouped<T, K>(things: readonly T[], keysOf: (thing: T) => Iterable<K>): Map<K | undefined, T[]> {
  const groups = new Map<K | undefined, T[]>();
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  }
  return groups;
}
