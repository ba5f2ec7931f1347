import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, startSite } from "../../build/lab/site.mjs";
import { articlePage, prose } from "../page/pages.ts";
import { Chromium } from "./lib/chromium.ts";
import { click, lit, openReading, shown, until } from "./lib/reading.ts";

const PATH = "/news/your-army/2026/10/02/a-bridge-of-boats/";

let site: Site;
let chromium: Chromium;

beforeAll(async () => {
  site = await startSite({ [PATH]: articlePage(prose(6)) });
  chromium = await Chromium.launch({ site });
});

afterAll(async () => {
  await chromium?.close();
  site?.close();
});

/** Plays what is open on a page, and sees that the words being read are lit there. */
async function isRead(page: Page): Promise<string> {
  const popup = await openReading(chromium, page);
  await click(popup, "#play");
  await until(async () => expect((await lit(page, "sentence")).join("")).toBe((await shown(popup)).now));
  const { text } = await shown(popup);
  await popup.close();
  return text;
}

test("nothing is known of a sister site's page before a click, and after it its article is read", async () => {
  const page = await chromium.open(`https://www.armytimes.com${PATH}`);
  expect(await chromium.buttonTitle(page)).toBe("Readback");
  const text = await isRead(page);
  expect(text).toContain("Army Times");
  expect(text).not.toContain("Not a Military Times page");
  await page.close();
});

test("an article of any other site is read after a click, and it is said whose it is not", async () => {
  const page = await chromium.open(`https://www.example.com${PATH}`);
  expect(await isRead(page)).toContain("Not a Military Times page");
  await page.close();
});
