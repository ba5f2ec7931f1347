import fc from "fast-check";
import { expect, test } from "vitest";
import { scrollToComfort } from "../../../src/page/follow/comfort.ts";

const HEIGHT = 1_000;

test("what is in the middle of the viewport stays where it is", () => {
  expect(scrollToComfort({ top: 300, bottom: 400 }, HEIGHT)).toBe(0);
});

test("what runs below comes up to a third of the way from the top, what is above comes down", () => {
  expect(scrollToComfort({ top: 900, bottom: 960 }, HEIGHT)).toBe(620);
  expect(scrollToComfort({ top: -500, bottom: -440 }, HEIGHT)).toBe(-780);
});

test("after one scroll no further one is wanted, whatever is read", () => {
  const stretch = fc.tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: 1, max: 3_000 }));
  fc.assert(
    fc.property(stretch, fc.integer({ min: 100, max: 4_000 }), ([top, height], viewport) => {
      const by = scrollToComfort({ top, bottom: top + height }, viewport);
      const after = { top: top - by, bottom: top + height - by };
      expect(Math.abs(scrollToComfort(after, viewport))).toBeLessThan(1);
      expect(after.top).toBeGreaterThanOrEqual(0);
      expect(after.top).toBeLessThan(viewport);
    }),
  );
});
