import { expect, test } from "vitest";
import { digits, inMs, median, p95, target } from "../../build/bench/figures.mjs";
import { inTurn } from "../../build/bench/stopwatch.mjs";
import { draw } from "../../build/bench/table.mjs";

const upTo = (last: number) => Array.from({ length: last }, (_, at) => last - at);

test("the median and the 95th percentile are samples, whatever their order", () => {
  expect([median(upTo(5)), p95(upTo(5))]).toEqual([3, 5]);
  expect([median(upTo(20)), p95(upTo(20))]).toEqual([10, 19]);
  expect([median(upTo(100)), p95(upTo(100))]).toEqual([50, 95]);
  expect(median([])).toBeNaN();
});

test("figures have three digits at most, before the point all there are", () => {
  expect([0.1234, 9.876, 98.76, 1234.5].map(digits)).toEqual(["0.12", "9.88", "98.8", "1235"]);
  expect(inMs([1, 2, 30])).toBe("2.00 / 30.0 ms");
});

test("a target that is missed is told, and nothing more", () => {
  expect(target(1.5, 1.5)).toBe("≤ 1.5×: met");
  expect(target(201, 200, " ms")).toBe("≤ 200 ms: missed");
});

test("the cells of a table stand under the names of their columns", () => {
  const table = { title: "Title", columns: ["a", "bb", "c"], rows: [["long one", "2", "3"], ["short"]] };
  expect(draw(table)).toBe("Title\n  a          bb   c\n  long one   2    3\n  short\n");
});

test("works are timed in turn, as often each as there are rounds", async () => {
  const ran: string[] = [];
  const spin = (name: string) => () => {
    if (ran.at(-1) !== name) ran.push(name);
    for (const end = performance.now() + 6; performance.now() < end; );
  };
  const samples = await inTurn({ one: spin("one"), two: spin("two") }, 3);
  expect([samples.one.length, samples.two.length]).toEqual([3, 3]);
  // Once each to warm up, then three times in turn.
  expect(ran).toEqual(["one", "two", "one", "two", "one", "two", "one", "two"]);
});
