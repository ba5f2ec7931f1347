// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.militarytimes.com/news/2026/10/02/a-bridge/" }
import { expect, test, vi } from "vitest";
import { articlePage, prose } from "../page/pages.ts";

/** What the detector tells, to an extension that may go. */
const told: unknown[] = [];
const sendMessage = async (message: object) => told.push(message);
const extension: { runtime: { id?: string; sendMessage: typeof sendMessage } } = {
  runtime: { id: "invented", sendMessage },
};
Object.assign(globalThis, { chrome: extension });

/** Puts the detector into the page; answers to how many events it listens. */
async function inject(): Promise<number> {
  vi.resetModules();
  const listen = vi.spyOn(window, "addEventListener");
  await import("../../src/content/detector.ts");
  const { length } = listen.mock.calls;
  listen.mockRestore();
  return length;
}

test("a page into which the detector comes again has one, which tells again what the page is", async () => {
  document.documentElement.innerHTML = new DOMParser().parseFromString(
    articlePage(prose(6)),
    "text/html",
  ).documentElement.innerHTML;
  const article = { type: "page:detected", request: { isArticle: true } };
  expect(await inject()).toBeGreaterThan(0);
  expect(told).toEqual([article]);
  expect(await inject()).toBe(0);
  expect(told).toEqual([article, article]);
});

test("an article whose page becomes another at its address is taken back, and told again once it is there", async () => {
  const news = { isArticle: false };
  const [body, head] = [document.body.innerHTML, document.head.innerHTML];
  told.length = 0;
  document.head.innerHTML = "<title>Page not found</title>";
  document.body.innerHTML = "<h1>Page not found</h1>";
  await vi.waitFor(() => expect(told).toEqual([{ type: "page:detected", request: news }]), 5_000);
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  await vi.waitFor(
    () => expect(told.at(-1)).toEqual({ type: "page:detected", request: { isArticle: true } }),
    5_000,
  );
  expect(told).toHaveLength(2);
});

test("a detector whose extension is gone makes way for the next", async () => {
  delete extension.runtime.id;
  expect(await inject()).toBeGreaterThan(0);
});
