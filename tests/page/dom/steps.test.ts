import { expect, test, vi } from "vitest";
import { atOnce, filterInSteps, inStretches, mapInSteps, type Steps } from "../../../src/page/dom/steps.ts";

/** Work of `each` ms between any two places to pause, on a clock that stands still otherwise. */
function work(each: number, steps: readonly boolean[]) {
  const clock = { ms: 0 };
  function* steadily(): Steps<string> {
    for (const isLong of steps) {
      clock.ms += each;
      yield isLong;
    }
    return "done";
  }
  const stretches: number[] = [];
  let begun = 0;
  const pause = async () => {
    stretches.push(clock.ms - begun);
    clock.ms += 1_000;
    begun = clock.ms;
  };
  return { run: () => inStretches(steadily(), () => clock.ms, pause), stretches, steps: steadily };
}

test("work is done the same at once and in stretches", async () => {
  const { run, steps } = work(5, Array<boolean>(20).fill(false));
  expect(atOnce(steps())).toBe("done");
  expect(await run()).toBe("done");
});

test("short work is done without a pause", async () => {
  const { run, stretches } = work(1, [true, false, false]);
  await run();
  expect(stretches).toEqual([]);
});

test("long work pauses now and then, and its pauses don't count as work", async () => {
  const { run, stretches } = work(3, Array<boolean>(9).fill(false));
  await run();
  expect(stretches).toEqual([9, 9, 9]);
});

test("before work that can't be cut the stretch ends sooner", async () => {
  const { run, stretches } = work(3, [true, false]);
  await run();
  expect(stretches).toEqual([3]);
});

test("what throws rejects, also behind a pause", async () => {
  function* failing(): Steps<never> {
    yield false;
    throw new RangeError("over");
  }
  const late = inStretches(
    failing(),
    () => Number.POSITIVE_INFINITY,
    async () => undefined,
  );
  await expect(late).rejects.toThrow("over");
});

test("without a scheduler the browser has its turn all the same", async () => {
  let hasHadTurn = false;
  setTimeout(() => {
    hasHadTurn = true;
  });
  function* patient(): Steps<void> {
    while (!hasHadTurn) yield false;
  }
  await inStretches(patient(), ticking());
  expect(hasHadTurn).toBe(true);
});

test("a scheduler that puts us before all others does not keep the page from its own tasks", async () => {
  vi.stubGlobal("scheduler", { yield: async () => undefined });
  let hasHadTurn = false;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    hasHadTurn = true;
  };
  port2.postMessage(null);
  function* busy(): Steps<number> {
    for (let ms = 0; ms < 1_000; ms++) {
      if (hasHadTurn) return ms;
      yield false;
    }
    return Number.POSITIVE_INFINITY;
  }
  const clock = ticking();
  expect(await inStretches(busy(), clock)).toBeLessThan(1_000);
  port1.close();
  vi.unstubAllGlobals();
});

test("lists are gone through in order, whole", () => {
  const items = Array.from({ length: 250 }, (_, at) => at);
  expect(atOnce(mapInSteps(items, (item) => item * 2))).toEqual(items.map((item) => item * 2));
  expect(atOnce(filterInSteps(items, (item) => item % 3 === 0))).toEqual(
    items.filter((item) => item % 3 === 0),
  );
  expect([...mapInSteps(items, String)].length).toBeGreaterThan(1);
});

/** A clock on which every look finds a long time gone by. */
function ticking(): () => number {
  let ms = 0;
  return () => {
    ms += 1_000;
    return ms;
  };
}
