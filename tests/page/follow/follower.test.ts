// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { Follower } from "../../../src/page/follow/follower.ts";

// Scrolling itself needs a browser; here is what a page may try on us, and what we leave behind.

test("a page cannot stop the following by events of its own making", () => {
  const changes: boolean[] = [];
  const follower = new Follower(window, (following) => changes.push(following));
  const range = document.createRange();
  range.getBoundingClientRect = () => new DOMRect(0, 0, 0, 0);
  follower.read(range);
  for (const type of ["wheel", "touchmove", "scroll", "scrollend"]) window.dispatchEvent(new Event(type));
  expect(changes).toEqual([]);
  follower.dispose();
});

test("no key is listened to, and nothing at all once it is disposed of", () => {
  const add = vi.spyOn(window, "addEventListener");
  new Follower(window, () => undefined).dispose();
  const listened = add.mock.calls.map(([type, , options]) => ({ type, options }));
  add.mockRestore();
  expect(listened.length).toBeGreaterThan(0);
  for (const { type, options } of listened) {
    expect(type).not.toMatch(/^key/u);
    expect(options).toMatchObject({ passive: true, signal: { aborted: true } });
  }
});
