/** A place where a text may stand, by its index, and how much it counts for. */
export interface Candidate {
  readonly place: number;
  readonly weight: number;
}

interface Link {
  readonly text: number;
  readonly place: number;
  readonly score: number;
  readonly before: Link | null;
}

/** A text that stands at more places than this says nothing of where it belongs. */
const MAX_CANDIDATES = 64;

/**
 * The heaviest chain of texts, of which `candidates` are given in order, each at one of its places, that increases in both: later texts at later places.
 * Copies of a few paragraphs (teasers before the story, a second order after it) can't be heavier than the story
 * itself; of chains as heavy, the one with the least between its first and its last place is taken. `extents` are
 * where each place begins and ends in the text of all. Answers a place for each text, or undefined.
 *
 * Heaviest increasing subsequence with a Fenwick tree of the best chain up to each place: O(n log n).
 */
export function heaviestChain(
  candidates: readonly (readonly Candidate[])[],
  extents: readonly { readonly start: number; readonly end: number }[],
): readonly (number | undefined)[] {
  // All gaps of a chain together count for less than the shortest text.
  const gapWeight = 0.5 / ((extents.at(-1)?.end ?? 0) + 1);
  const startOf = (place: number) => gapWeight * (extents[place]?.start ?? 0);
  const keyOf = ({ score, place }: Link) => score + gapWeight * (extents[place]?.end ?? 0);
  const tree: (Link | undefined)[] = new Array(extents.length + 1);

  /** The best chain that ends before a place. */
  function bestBefore(place: number): Link | null {
    let best: Link | null = null;
    for (let at = place; at > 0; at -= at & -at) {
      const link = tree[at];
      if (link && (!best || keyOf(link) > keyOf(best))) best = link;
    }
    return best;
  }
  function add(link: Link): void {
    for (let at = link.place + 1; at < tree.length; at += at & -at) {
      const there = tree[at];
      if (!there || keyOf(there) < keyOf(link)) tree[at] = link;
    }
  }

  let heaviest: Link | null = null;
  for (const [text, places] of candidates.entries()) {
    if (places.length > MAX_CANDIDATES) continue;
    const links = places.map(({ place, weight }): Link => {
      const before = bestBefore(place);
      const score = weight + (before ? keyOf(before) - startOf(place) : 0);
      return { text, place, score, before };
    });
    // Only now, since a text follows no other place of its own.
    for (const link of links) {
      add(link);
      if (!heaviest || link.score > heaviest.score) heaviest = link;
    }
  }
  const chain: (number | undefined)[] = candidates.map(() => undefined);
  for (let link = heaviest; link; link = link.before) chain[link.text] = link.place;
  return chain;
}
