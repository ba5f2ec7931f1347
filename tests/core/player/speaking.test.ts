import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { INITIAL, type PlayerEvent } from "../../../src/core/player/state.ts";
import { inventScript } from "./invented.ts";
import { boundary, CONTEXT, heard, PLAY, run, start, texts } from "./run-player.ts";

describe("long sentences", () => {
  const long = `${"The committee heard that the depot, once full, stood empty for a year, ".repeat(6)}it said.`;
  const context = { ...CONTEXT, script: inventScript([[long]]) };

  test("are cut at clauses into pieces of at most ten seconds, and nothing is said twice or left out", () => {
    let step = run([PLAY], INITIAL, context);
    const pieces = [...texts(step)];
    for (let generation = 1; step.state.status === "playing"; generation++) {
      step = run(heard(generation), step.state, context);
      pieces.push(...texts(step));
    }
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join("")).toBe(long);
    for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/^.{1,160}$/u);
    for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/,$/u);
  });

  test("are said in fewer pieces at a higher speed", () => {
    const fast = { ...context, settings: { ...context.settings, rate: 4 } };
    expect(texts(run([PLAY], INITIAL, fast))[0]).toBe(long);
  });
});

describe("the watchdog", () => {
  const sentence =
    "The board met and heard that the old depot by the river had stood empty for a year and a day.";
  const script = inventScript([[sentence]]);
  const waits = (events: readonly PlayerEvent[], context = CONTEXT) =>
    run(events, INITIAL, { ...context, script }).effects.map((effect) =>
      effect.type === "watch" ? effect.ms : effect.type,
    );

  test("lets a cold speech server take its four seconds to the first sound", () => {
    expect(waits([PLAY])).toEqual(["speak", expect.toSatisfy((ms: number) => ms > 4_000)]);
  });

  test("is set anew at the start and at every word, also one that an engine reports twice or too late", () => {
    for (const indexes of [[], [10], [10, 10], [10, 4]]) {
      const step = run([PLAY, start(1), ...indexes.map((index) => boundary(1, index))]);
      expect(step.effects).toEqual([{ type: "watch", generation: 1, ms: expect.any(Number) }]);
    }
  });

  test("waits for less the less is left to be said", () => {
    const [atStart, inside, late] = [[], [40], [40, 85]].map(
      (indexes) => waits([PLAY, start(1), ...indexes.map((index) => boundary(1, index))])[0],
    );
    expect(inside).toBeLessThan(Number(atStart));
    expect(late).toBeLessThan(Number(inside));
  });

  test("gives a voice twice the time that we think it needs for what is left, at any pace and speed", () => {
    const pace = fc.integer({ min: 10, max: 40 });
    const rate = fc.integer({ min: 5, max: 40 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(pace, rate, fc.constantFrom(0, 4, 10, 40, 85), (unitsPerSecond, speed, index) => {
        const settings = { ...CONTEXT.settings, rate: speed };
        const context = {
          ...CONTEXT,
          settings,
          pace: (id: string) => (id === "Ada" ? unitsPerSecond : 1_000),
        };
        const said = texts(run([PLAY], INITIAL, { ...context, script }))[0] ?? "";
        const at = Math.min(index, said.trimEnd().lastIndexOf(" ") + 1);
        const left =
          said.length - run([PLAY, boundary(1, at)], INITIAL, { ...context, script }).state.place.offset;
        const expectedMs = (left / (unitsPerSecond * speed)) * 1_000;
        expect(waits([PLAY, start(1), boundary(1, at)], context)[0]).toBeGreaterThanOrEqual(2 * expectedMs);
      }),
    );
  });
});
