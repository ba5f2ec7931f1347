// @vitest-environment jsdom
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { Follower } from "../../../src/page/follow/follower.ts";
import { layOutPage } from "../laid-out-page.ts";

// Scrolling itself needs a browser; here is what is asked of it, what a page may try on us, and what we leave behind.

test("a page cannot stop the following by events of its own making", () => {
  const changes: boolean[] = [];
  const follower = new Follower(window, true, (following) => changes.push(following));
  const range = document.createRange();
  range.getBoundingClientRect = () => new DOMRect(0, 0, 0, 0);
  follower.read(range, true);
  for (const type of ["wheel", "touchmove", "scroll", "scrollend"]) window.dispatchEvent(new Event(type));
  expect(changes).toEqual([]);
  expect(follower.following).toBe(true);
  follower.dispose();
});

test("no key is listened to, and nothing at all once it is disposed of", () => {
  const add = vi.spyOn(window, "addEventListener");
  new Follower(window, true, () => undefined).dispose();
  const listened = add.mock.calls.map(([type, , options]) => ({ type, options }));
  add.mockRestore();
  expect(listened.length).toBeGreaterThan(0);
  for (const { type, options } of listened) {
    expect(type).not.toMatch(/^key/u);
    expect(options).toMatchObject({ passive: true, signal: { aborted: true } });
  }
});

describe("what is read below the viewport", () => {
  function follow(following: boolean) {
    const { page, view, scrolls } = layOutPage();
    const changes: boolean[] = [];
    const follower = new Follower(view, following, (follows) => changes.push(follows));
    onTestFinished(() => follower.dispose());
    const range = page.createRange();
    range.selectNodeContents(page.querySelectorAll("p")[3] ?? page.body);
    return { follower, range, scrolls, changes, view };
  }
  const down = expect.toSatisfy((pixels: number) => pixels > 0);

  test("is scrolled to while following, where that is asked for", () => {
    const { follower, range, scrolls } = follow(true);
    follower.read(range, false);
    expect(scrolls).toEqual([]);
    follower.read(range, true);
    expect(scrolls).toEqual([down]);
  });

  test("is left alone by a follower that begins where the listener had scrolled away", () => {
    const { follower, range, scrolls, changes } = follow(false);
    follower.read(range, true);
    expect(scrolls).toEqual([]);
    expect(follower.following).toBe(false);
    expect(changes).toEqual([]);
  });

  test("is gone back to when the listener asks, and followed again, which is told once", () => {
    const { follower, range, scrolls, changes } = follow(false);
    follower.read(range, false);
    follower.follow();
    expect(scrolls).toEqual([down]);
    expect(follower.following).toBe(true);
    follower.follow();
    expect(changes).toEqual([true]);
  });

  test("is found again when the page is laid out anew", () => {
    const { follower, range, scrolls, view } = follow(true);
    follower.read(range, false);
    view.dispatchEvent(new Event("resize"));
    expect(scrolls).toEqual([down]);
  });

  test("is not scrolled to any more once the follower is disposed of", () => {
    const { follower, range, scrolls, view } = follow(true);
    follower.read(range, false);
    follower.dispose();
    view.dispatchEvent(new Event("resize"));
    follower.read(range, true);
    expect(scrolls).toEqual([]);
  });
});
