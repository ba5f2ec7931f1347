import { expect, test } from "vitest";
import { DEFAULT_PACE, learn, paceOf, times } from "../../../src/core/player/pace.ts";
import { inventScript, SCRIPT } from "./invented.ts";

test("the first sentence heard sets a voice's pace, later ones correct it little by little", () => {
  const first = learn({}, "Ada", { units: 100, ms: 5_000, rate: 1 });
  expect(paceOf(first, "Ada")).toBe(20);
  expect(paceOf(learn(first, "Ada", { units: 100, ms: 10_000, rate: 1 }), "Ada")).toBe(17.5);
  expect(paceOf(first, "Ben")).toBe(DEFAULT_PACE);
});

test("the speed it was heard at is taken out of a pace", () => {
  expect(paceOf(learn({}, "Ada", { units: 100, ms: 2_500, rate: 2 }), "Ada")).toBe(20);
});

test("a word or two, or a pace no voice has, teaches nothing", () => {
  expect(learn({}, "Ada", { units: 8, ms: 2_000, rate: 1 })).toEqual({});
  expect(learn({}, "Ada", { units: 100, ms: 1, rate: 1 })).toEqual({});
});

test("time played and time left add up to the whole article at any place", () => {
  const whole = times(SCRIPT, { sentence: 0, offset: 0 }, 16);
  expect(whole.playedMs).toBe(0);
  const later = times(SCRIPT, { sentence: 2, offset: 10 }, 16);
  expect(later.playedMs + later.leftMs).toBe(whole.leftMs);
});

test("the time left is that of what is said, and not of what is shown", () => {
  const script = inventScript([["They paid $1.2 billion.", "Nobody knew."]]);
  const said = "They paid one point two billion dollars.".length;
  expect(times(script, { sentence: 1, offset: 0 }, 1)).toEqual({
    playedMs: said * 1000,
    leftMs: "Nobody knew.".length * 1000,
  });
  const inside = times(script, { sentence: 0, offset: "They paid ".length }, 1);
  expect(inside.playedMs).toBe("They paid ".length * 1000);
});
