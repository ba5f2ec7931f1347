// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest";
import { watchAddress } from "../../src/content/watch-address.ts";

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

/** Counts how often the page is said to be left. */
function watch(): { left: number } {
  const count = { left: 0 };
  watchAddress(() => {
    count.left++;
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

test("another path shown in place leaves the page, each time", () => {
  const count = watch();
  show("/news/second/");
  expect(count.left).toBe(1);
  show("/news/third/");
  expect(count.left).toBe(2);
});

test("another query or fragment is the same page", () => {
  const count = watch();
  show("/news/first/?page=2");
  show("/news/first/#comments");
  expect(count.left).toBe(0);
});

test("going back to another path leaves the page, also without a Navigation API", async () => {
  Reflect.deleteProperty(window, "navigation");
  history.pushState(null, "", "/news/second/");
  const count = watch();
  await goBack();
  expect(location.pathname).toBe("/news/first/");
  expect(count.left).toBe(1);
});

test("going back told twice, by popstate and by the Navigation API, leaves the page once", async () => {
  history.pushState(null, "", "/news/second/");
  const count = watch();
  await goBack();
  navigation.dispatchEvent(new Event("currententrychange"));
  expect(count.left).toBe(1);
});

test("going back to another fragment is the same page", async () => {
  history.pushState(null, "", "#comments");
  const count = watch();
  await goBack();
  expect(count.left).toBe(0);
});

test("events of the page's own making do not make it left", () => {
  const count = watch();
  history.pushState(null, "", "/news/second/");
  dispatchEvent(new Event("pagehide"));
  dispatchEvent(new PopStateEvent("popstate"));
  expect(count.left).toBe(0);
});
