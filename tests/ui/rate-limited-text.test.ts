import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { rateLimited } from "../../src/ui/rate-limited-text.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("the first text is shown at once, the last of a burst two seconds later", () => {
  const shown: string[] = [];
  const { say } = rateLimited((text) => shown.push(text));
  for (const text of ["one", "two", "three"]) say(text);
  expect(shown).toEqual(["one"]);
  vi.advanceTimersByTime(1999);
  expect(shown).toEqual(["one"]);
  vi.advanceTimersByTime(1);
  expect(shown).toEqual(["one", "three"]);
});

test("a text that waited is itself followed by two seconds of rest", () => {
  const shown: string[] = [];
  const { say } = rateLimited((text) => shown.push(text));
  say("one");
  say("two");
  vi.advanceTimersByTime(2000);
  say("three");
  vi.advanceTimersByTime(1999);
  expect(shown).toEqual(["one", "two"]);
});

test("nothing is shown any more after it is stopped", () => {
  const shown: string[] = [];
  const { say, stop } = rateLimited((text) => shown.push(text));
  say("one");
  say("two");
  stop();
  vi.advanceTimersByTime(10_000);
  expect(shown).toEqual(["one"]);
});
