import fc from "fast-check";
import { expect, test } from "vitest";
import { type Candidate, heaviestChain } from "../../../src/page/anchor/chain.ts";

const places = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ start: place * 100, end: place * 100 + 50 }));
const at = (weight: number, ...where: number[]): Candidate[] => where.map((place) => ({ place, weight }));

test("the story wins over a teaser before it and a copy in another order after it", () => {
  const candidates = [at(50, 0, 5, 12), at(50, 1, 6, 11), at(50, 7, 10), at(50, 8)];
  expect(heaviestChain(candidates, places(13))).toEqual([5, 6, 7, 8]);
});

test("a text that fits nowhere between its neighbours is left out", () => {
  expect(heaviestChain([at(50, 3), at(10, 0), at(50, 4)], places(5))).toEqual([3, undefined, 4]);
});

test("no chain that increases in both is heavier", () => {
  const someCandidates = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 9 }), fc.uniqueArray(fc.nat(7), { maxLength: 3 })),
    { maxLength: 7 },
  );
  fc.assert(
    fc.property(someCandidates, (texts) => {
      const candidates = texts.map(([weight, where]) => at(weight, ...where.toSorted((a, b) => a - b)));
      const chain = heaviestChain(candidates, places(8));
      const taken = chain.filter((place) => place !== undefined);
      expect(taken).toEqual([...new Set(taken)].toSorted((a, b) => a - b));
      const weight = chain.reduce<number>(
        (sum, place, index) => sum + (place === undefined ? 0 : (candidates[index]?.[0]?.weight ?? 0)),
        0,
      );
      expect(weight).toBe(heaviest(candidates, 0, -1));
    }),
  );
});

/** By trying them all. */
function heaviest(candidates: readonly (readonly Candidate[])[], from: number, after: number): number {
  if (from === candidates.length) return 0;
  const options = (candidates[from] ?? []).filter(({ place }) => place > after);
  return Math.max(
    heaviest(candidates, from + 1, after),
    ...options.map(({ place, weight }) => weight + heaviest(candidates, from + 1, place)),
  );
}
