import fc from "fast-check";
import { expect, test } from "vitest";
import { firstWhere } from "../../../src/core/order/first-where.ts";

test("it is where a look at each in turn finds the first, and the end where there is none", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50 })),
      fc.integer({ min: -1, max: 51 }),
      (numbers, limit) => {
        const ordered = numbers.toSorted((one, other) => one - other);
        const first = ordered.findIndex((number) => number > limit);
        const found = firstWhere(ordered.length, (index) => (ordered[index] ?? 0) > limit);
        expect(found).toBe(first < 0 ? ordered.length : first);
      },
    ),
  );
});
