import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inTime } from "../../src/background/in-time.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a page that never answers is refused, so that nobody waits for it without an end", async () => {
  const told = inTime(new Promise(() => undefined));
  await vi.runAllTimersAsync();
  expect(await told).toEqual({ status: "refused", refusal: "extraction-failed" });
});

test("an answer is given as it comes, and nothing is left running", async () => {
  expect(await inTime(Promise.resolve({ status: "ready" }))).toEqual({ status: "ready" });
  await expect(inTime(Promise.reject(new Error("invented")))).rejects.toThrow("invented");
  expect(vi.getTimerCount()).toBe(0);
});
