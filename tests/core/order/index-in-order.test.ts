import fc from "fast-check";
import { expect, test } from "vitest";
import { indexInOrder } from "../../../src/core/order/index-in-order.ts";

test("things are found where they are in the list, in whichever order they are asked for", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(20)), fc.array(fc.nat(20)), (list, asked) => {
      const indexOf = indexInOrder(list);
      expect(asked.map(indexOf)).toEqual(asked.map((thing) => list.indexOf(thing)));
    }),
  );
});
