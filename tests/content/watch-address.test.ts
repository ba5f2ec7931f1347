// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest";
import { watchLeaving, watchPath } from "../../src/content/watch-address.ts";

// A page that is left for another needs a browser: the browser tests see to that.

/** Chrome's and Firefox's Navigation API, which jsdom has not: here only its one event. */
const navigation = new EventTarget();

beforeEach(() => {
  history.pushState(null, "", "/news/first/");
  Object.defineProperty(window, "navigation", { value: navigation, configurable: true });
});
afterEach(() => {
  Reflect.deleteProperty(window, "navigation");
});

/** Counts how often the page is said to be left, or to have another path. */
function watch(): { left: number; changed: number } {
  const count = { left: 0, changed: 0 };
  watchLeaving(() => {
    count.left++;
  });
  watchPath(() => {
    count.changed++;
  });
  return count;
}

/** Shows another address in place, as an application's own navigation does. */
function show(address: string): void {
  history.pushState(null, "", address);
  navigation.dispatchEvent(new Event("currententrychange"));
}

/** Goes back in the history, and waits until the browser has. */
const goBack = () =>
  new Promise<void>((resolve) => {
    addEventListener("popstate", () => resolve(), { once: true });
    history.back();
  });

test("another path shown in place is told, each time, and is no leaving", () => {
  const count = watch();
  show("/news/second/");
  expect(count.changed).toBe(1);
  show("/news/third/");
  expect(count).toEqual({ left: 0, changed: 2 });
});

test("another query or fragment is the same page", () => {
  const count = watch();
  show("/news/first/?page=2");
  show("/news/first/#comments");
  expect(count.changed).toBe(0);
});

test("going back to another path is told, also without a Navigation API", async () => {
  Reflect.deleteProperty(window, "navigation");
  history.pushState(null, "", "/news/second/");
  const count = watch();
  await goBack();
  expect(location.pathname).toBe("/news/first/");
  expect(count.changed).toBe(1);
});

test("going back told twice, by popstate and by the Navigation API, is told once", async () => {
  history.pushState(null, "", "/news/second/");
  const count = watch();
  await goBack();
  navigation.dispatchEvent(new Event("currententrychange"));
  expect(count.changed).toBe(1);
});

test("going back to another fragment is the same page", async () => {
  history.pushState(null, "", "#comments");
  const count = watch();
  await goBack();
  expect(count.changed).toBe(0);
});

test("events of the page's own making tell nothing", () => {
  const count = watch();
  history.pushState(null, "", "/news/second/");
  dispatchEvent(new Event("pagehide"));
  dispatchEvent(new PopStateEvent("popstate"));
  expect(count).toEqual({ left: 0, changed: 0 });
});
