import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Site, startSite } from "../../build/lab/site.mjs";
import { Chromium } from "./lib/chromium.ts";
import { Firefox } from "./lib/firefox.ts";
import {
  astray,
  isLitAnew,
  type LitPlaces,
  litPlaces,
  numberBlocks,
  rememberLit,
  watchForWrong,
} from "./lib/lit-places.ts";
import { PAGE_SCRIPTS, putBack, takeOut } from "./lib/page-scripts.ts";
import { openReading, press, until } from "./lib/reading.ts";
import { SAMPLE, SAMPLE_HTML, SAMPLE_PATH } from "./lib/sample.ts";

// Quotations and a sentence are lit in a page, which then changes itself again and again.

/** A browser with Readback and a page whose article is shown. */
interface Reading {
  readonly page: Page;
  nextQuotation(): Promise<void>;
  close(): Promise<void>;
}

async function readInChromium(site: Site): Promise<Reading> {
  const chromium = await Chromium.launch({ site });
  const page = await chromium.open(site.url(SAMPLE_PATH));
  const popup = await openReading(chromium, page);
  return {
    page,
    nextQuotation: () => press(popup, "Next quotation"),
    close: () => chromium.close(),
  };
}

async function readInFirefox(site: Site): Promise<Reading> {
  const firefox = await Firefox.launch({ site });
  const page = await firefox.open(site.url(SAMPLE_PATH));
  await firefox.openPopup(page);
  const isShown = () => firefox.inPopup(() => document.querySelector("ol .quotation") !== null);
  await until(async () => expect(await isShown()).toBe(true));
  return {
    page,
    nextQuotation: () => firefox.clickInPopup('button[aria-label="Next quotation"]'),
    close: () => firefox.close(),
  };
}

/** How many times "next quotation" is pressed before the page changes. */
const PRESSES = 3;

describe.each([
  { name: "Chromium", read: readInChromium },
  { name: "Firefox", read: readInFirefox },
])("in $name", ({ read }) => {
  let site: Site;
  let reading: Reading;
  let right: LitPlaces;

  beforeAll(async () => {
    site = await startSite({ [SAMPLE_PATH]: SAMPLE_HTML });
    reading = await read(site);
    await numberBlocks(reading.page);
    for (let presses = 0; presses < PRESSES; presses++) await reading.nextQuotation();
    right = await until(async () => {
      const lit = await litPlaces(reading.page);
      expect(Object.keys(lit.words).some((key) => key.startsWith("readback-sentence"))).toBe(true);
      expect(Object.keys(lit.words).length).toBeGreaterThan(10);
      // The presses before the last have their own quotation lit for a moment.
      expect(Object.entries(lit.words).find(([key]) => key.startsWith("readback-active-quote"))?.[1]).toBe(
        SAMPLE.quotes[PRESSES - 1]?.text.replaceAll(/\s/gu, ""),
      );
      return lit;
    });
    await watchForWrong(reading.page, right);
  });

  afterAll(async () => {
    await reading?.close();
    site?.close();
  });

  test.each(Object.entries(PAGE_SCRIPTS))(
    "all that was lit is lit in its place after the page %s",
    async (_, { run, movesWords }) => {
      const { page } = reading;
      await rememberLit(page);
      await page.evaluate(run);
      await until(async () => {
        // The ranges of before may still cover the right words; it is the next ones that have to.
        if (movesWords) expect(await isLitAnew(page)).toBe(true);
        expect(await litPlaces(page)).toEqual(right);
      });
      expect(await astray(page)).toEqual([]);
    },
  );

  test("nothing is lit in what is left of a story that was taken out, and all is once it is back", async () => {
    const { page } = reading;
    await page.evaluate(takeOut);
    await until(async () => expect((await litPlaces(page)).words).toEqual({}));
    await page.evaluate(putBack);
    await until(async () => expect(await litPlaces(page)).toEqual(right));
    expect(await astray(page)).toEqual([]);
  });
});
