import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageScript } from "../../build/bench/bundle.mjs";
import type { Letters } from "../../build/bench/letters.mjs";
import { type Site, startSite } from "../../build/lab/site.mjs";
import { corpusPage, corpusRows, type Gold, SAMPLE } from "../page/pages.ts";
import { Chromium } from "./lib/chromium.ts";
import { Firefox } from "./lib/firefox.ts";
import { until } from "./lib/reading.ts";

// Each letter of the articles that are given, where the browser itself says it is.

const PAGES = [
  { url: SAMPLE.gold.url, html: SAMPLE.html },
  ...corpusRows<Gold>("gold.jsonl")
    .filter(({ isArticle }) => isArticle)
    .map(({ url, file }) => ({ url: url.replace("http:", "https:"), html: corpusPage(file) })),
];

interface PageScope {
  readonly readbackBench: { letters(): Letters | null };
}

let site: Site;
let script: string;

beforeAll(async () => {
  const pages = Object.fromEntries(PAGES.map(({ url, html }) => [new URL(url).pathname, html]));
  site = await startSite(pages, { everyHost: true });
  script = await pageScript();
});

afterAll(() => site?.close());

describe.each([
  { name: "Chromium", launch: () => Chromium.launch({ site }) },
  { name: "Firefox", launch: () => Firefox.launch({ site }) },
])("in $name", ({ launch }) => {
  let browser: Browser;

  beforeAll(async () => {
    ({ browser } = await launch());
  });

  afterAll(() => browser?.close());

  test("every letter of every page is under its own range", async () => {
    const page = await browser.newPage();
    for (const { url } of PAGES) {
      await page.goto(url);
      expect(await page.evaluate(() => location.href)).toBe(url);
      await page.evaluate(script);
      // Some bodies come late.
      const { characters, astray } = await until(async () => {
        const letters = await page.evaluate(() => (window as unknown as PageScope).readbackBench.letters());
        if (letters === null) throw new Error(`There is no article on ${url} yet.`);
        return letters;
      });
      expect(astray, url).toEqual([]);
      expect(characters).toBeGreaterThan(250);
    }
  });
});
