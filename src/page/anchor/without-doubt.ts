import type { Stretch } from "./story-around.ts";

/** Texts of this length are hardly ever repeated by chance. */
const LONG = 25;

/**
 * Drops from a chain what stands outside the story, and what could as well be another site between its neighbours:
 * then one that touches a neighbour is taken, if it alone does. A short text is said too often to stand alone.
 */
export function withoutDoubt(
  lengths: readonly number[],
  chain: readonly (number | undefined)[],
  sites: readonly (readonly number[])[],
  story: Stretch,
): readonly (number | undefined)[] {
  const within = chain.map((place) =>
    place !== undefined && place >= story.first && place <= story.last ? place : undefined,
  );
  const after = nextOf(within);
  let before = story.first - 1;
  return within.map((place, index) => {
    const next = after[index] ?? story.last + 1;
    const between = (sites[index] ?? []).filter((site) => site > before && site < next);
    const touching = between.filter((site) => site === before + 1 || site === next - 1);
    const likely = (lengths[index] ?? 0) < LONG ? touching : between;
    const certain = likely.length === 1 ? likely[0] : touching.length === 1 ? touching[0] : undefined;
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
