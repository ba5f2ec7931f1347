import fc from "fast-check";
import { expect, test } from "vitest";
import { PlayPosition } from "../../../src/speech/built-in/play-position.ts";

/** Firefox's. */
const MOVES_MS = 40;
const LOOK_MS = 15;

/** Looks every 15 ms at a player that is where `trueMs` says and tells it by `told`; answers what was made of it. */
function follow(
  times: number,
  trueMs: (at: number) => number,
  told: (ms: number) => number,
  playbackRate = 1,
) {
  let at = 0;
  const player = { currentTime: 0, playbackRate };
  const position = new PlayPosition(player, () => at);
  return Array.from({ length: times }, () => {
    at += LOOK_MS;
    player.currentTime = told(trueMs(at)) / 1000;
    return { ms: position.ms(), trueMs: trueMs(at) };
  });
}

const inSteps = (ms: number) => Math.floor(ms / MOVES_MS) * MOVES_MS;
const exactly = (ms: number) => ms;

test("a player that tells where it is every 40 ms is followed in between, at any speed", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 1, noNaN: true }), (rate) => {
      const seen = follow(200, (at) => at * rate, inSteps, rate);
      for (const { ms, trueMs } of seen) {
        expect(ms).toBeLessThanOrEqual(trueMs + 1e-6);
        expect(ms).toBeGreaterThanOrEqual(trueMs - LOOK_MS - 1e-6);
      }
    }),
  );
});

test("a player that is always exact is believed to the ms", () => {
  for (const { ms, trueMs } of follow(100, exactly, exactly)) expect(ms).toBeCloseTo(trueMs);
});

test("a player that stops is not run away from", () => {
  const stopped = follow(100, (at) => Math.min(at, 600), exactly);
  for (const { ms } of stopped) expect(ms).toBeLessThanOrEqual(650);
  expect(stopped.at(-1)?.ms).toBeGreaterThanOrEqual(600);
});
