// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lookUntilFound } from "../../src/content/watch-page.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Changes the page, and lets its observers hear of it. */
async function change(text = "more"): Promise<void> {
  document.body.append(text);
  await Promise.resolve();
}

const later = () => vi.runAllTimersAsync();

test("a page that does not change is never looked at", async () => {
  const look = vi.fn(() => false);
  const stop = lookUntilFound(look);
  await later();
  expect(vi.getTimerCount()).toBe(0);
  expect(look).not.toHaveBeenCalled();
  stop();
});

test("changes in a row are one look, and the last of them is seen", async () => {
  const seen: (string | null)[] = [];
  const stop = lookUntilFound(() => {
    seen.push(document.body.textContent);
    return false;
  });
  for (const text of ["a", "b", "c"]) await change(text);
  await later();
  expect(seen).toEqual(["abc"]);
  stop();
});

test("once it is found it is not looked for any more", async () => {
  const look = vi.fn(() => document.body.textContent === "onetwo");
  lookUntilFound(look);
  for (const text of ["one", "two", "three"]) {
    await change(text);
    await later();
  }
  expect(look).toHaveBeenCalledTimes(2);
});

test("a look that was due is not taken after the end", async () => {
  const look = vi.fn(() => false);
  const stop = lookUntilFound(look);
  await change();
  stop();
  await later();
  await change();
  await later();
  expect(look).not.toHaveBeenCalled();
});

test("a page that never stops changing is given up", async () => {
  const look = vi.fn(() => false);
  lookUntilFound(look);
  for (let times = 0; times < 150; times++) {
    await change();
    await later();
  }
  expect(look).toHaveBeenCalledTimes(100);
});

test("what the head says of the page is a change of it", async () => {
  const meta = document.createElement("meta");
  document.head.append(meta);
  const look = vi.fn(() => true);
  lookUntilFound(look);
  meta.setAttribute("content", "article");
  await Promise.resolve();
  await later();
  expect(look).toHaveBeenCalledOnce();
});

test("a look that takes its time is not overtaken, and what changed meanwhile is looked at after it", async () => {
  let answer = (_isFound: boolean): void => undefined;
  const look = vi.fn(() => new Promise<boolean>((resolve) => (answer = resolve)));
  const stop = lookUntilFound(look);
  await change();
  await vi.advanceTimersByTimeAsync(200);
  await change();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(look).toHaveBeenCalledTimes(1);
  answer(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(look).toHaveBeenCalledTimes(2);
  answer(true);
  await change();
  await later();
  expect(look).toHaveBeenCalledTimes(2);
  stop();
});

test("a look that fails has found nothing, and leaves nothing running", async () => {
  const look = vi.fn(() => Promise.reject(new Error("invented")));
  const stop = lookUntilFound(look);
  await change();
  await vi.advanceTimersByTimeAsync(200);
  await change();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(look).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(0);
  stop();
});
