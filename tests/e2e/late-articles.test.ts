import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, startSite } from "../../build/lab/site.mjs";
import { articlePage, CORPUS, corpusPage, corpusRows, type Gold, prose } from "../page/pages.ts";
import { Chromium } from "./lib/chromium.ts";
import { openReading, shown, until } from "./lib/reading.ts";

// Pages that become articles, or other articles, after they have loaded. Each waits until it is told to change.

const LATE = "/news/your-navy/2026/10/02/the-body-comes-late/";
const UNKNOWN = "/news/your-navy/2026/10/03/all-of-it-comes-late/";
const SECTION = "/news/your-navy/";
const NEXT = "/news/your-navy/2026/10/04/the-next-story/";

const STORY = prose(6);
const SHELL = '<!doctype html><html lang="en"><title>A page</title><div id="app"></div></html>';

const pages: Record<string, string> = {
  [LATE]: articlePage('<div aria-busy="true"></div>'),
  [UNKNOWN]: SHELL,
  [SECTION]: SHELL,
};

let site: Site;
let chromium: Chromium;

beforeAll(async () => {
  site = await startSite(pages);
  chromium = await Chromium.launch({ site });
});

afterAll(async () => {
  await chromium?.close();
  site?.close();
});

const isCalled = (page: Parameters<Chromium["buttonTitle"]>[0], title: string) =>
  until(async () => expect(await chromium.buttonTitle(page)).toBe(title));

test("an article whose body comes after the click takes the place of the refusal", async () => {
  const page = await chromium.open(site.url(LATE));
  const popup = await chromium.popup(page);
  await until(async () => expect((await shown(popup)).title).toMatch(/^(?:Too short|No text)/u));
  await page.evaluate((story) => {
    const body = document.querySelector("article");
    if (body) body.innerHTML = story;
  }, STORY);
  await until(async () => expect(await shown(popup)).toMatchObject({ title: "A headline", play: "Play" }));
  await page.close();
});

test("the button says so once a page that was empty becomes an article", async () => {
  const page = await chromium.open(site.url(UNKNOWN));
  await isCalled(page, "Readback");
  await page.evaluate((story) => {
    document.body.innerHTML = `<main><h1>It came</h1><article>${story}</article></main>`;
  }, STORY);
  await isCalled(page, "Read this article aloud");
  await page.close();
});

test("the button follows an application from a list to a story and back, and the story is read", async () => {
  const page = await chromium.open(site.url(SECTION));
  await isCalled(page, "Readback");
  await page.evaluate(
    ([path, story]) => {
      history.pushState({}, "", path);
      document.body.innerHTML = `<main><h1>The next story</h1><article>${story}</article></main>`;
    },
    [NEXT, STORY] as const,
  );
  await isCalled(page, "Read this article aloud");
  const popup = await openReading(chromium, page);
  expect((await shown(popup)).title).toBe("The next story");
  await popup.close();
  await page.evaluate(() => history.back());
  await isCalled(page, "Readback");
  await page.close();
});

interface Step {
  readonly do: string;
  readonly selector?: string;
  readonly gold: { readonly title: string };
}
const dynamic = corpusRows<Gold & { readonly after?: readonly Step[] }>("gold.jsonl").filter(
  ({ after = [] }) => after.length > 0 && after.every((step) => ["wait", "click", "back"].includes(step.do)),
);

test.skipIf(CORPUS === null).each(dynamic)(
  "of the page $id the popup offers the article of the moment, step by step",
  async ({ file, url, after = [] }) => {
    pages[new URL(url).pathname] = corpusPage(file);
    const page = await chromium.open(url);
    for (const step of after) {
      if (step.selector) await page.click(step.selector);
      else if (step.do === "back") await page.evaluate(() => history.back());
      await until(async () => {
        const popup = await chromium.popup(page);
        try {
          expect(await shown(popup)).toMatchObject({ title: step.gold.title, play: "Play" });
        } finally {
          await popup.close();
        }
      });
    }
    await page.close();
  },
);
