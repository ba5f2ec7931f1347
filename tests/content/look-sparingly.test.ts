import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lookSparingly } from "../../src/content/look-sparingly.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A look that takes so many ms. */
function looking(ms: number) {
  const look = vi.fn(() => void vi.setSystemTime(Date.now() + ms));
  return { look, sparing: lookSparingly(look, Date.now) };
}

test("looks that take no time are taken as they are asked for", () => {
  const { look, sparing } = looking(0);
  for (let times = 0; times < 5; times++) sparing.ask();
  expect(look).toHaveBeenCalledTimes(5);
});

test("looks that take long are few, and the last change is looked at", () => {
  const { look, sparing } = looking(50);
  for (let times = 0; times < 20; times++) {
    sparing.ask();
    vi.advanceTimersByTime(10);
  }
  expect(look).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(look).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(0);
});

test("a look that is due is not taken after the end", () => {
  const { look, sparing } = looking(50);
  sparing.ask();
  sparing.ask();
  sparing.stop();
  vi.runAllTimers();
  expect(look).toHaveBeenCalledTimes(1);
});
