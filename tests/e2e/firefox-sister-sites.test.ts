import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, startSite } from "../../build/lab/site.mjs";
import { originsOf, SITES } from "../../src/core/sites/sites.ts";
import { articlePage, prose } from "../page/pages.ts";
import { Firefox } from "./lib/firefox.ts";
import { until } from "./lib/reading.ts";

// The tests follow one another: what one has switched on, the next gives back.

const PATH = "/news/your-army/2026/10/02/a-bridge-of-boats/";
const ARMY = `https://www.armytimes.com${PATH}`;
const NAMES = { plain: "Readback", article: "Read this article aloud" } as const;

let site: Site;
let firefox: Firefox;
let options: Page;
let page: Page;

beforeAll(async () => {
  site = await startSite({ [PATH]: articlePage(prose(6)) });
  firefox = await Firefox.launch({ site, prefs: { "extensions.webextOptionalPermissionPrompts": false } });
  options = await firefox.openOwnPage("options.html");
  page = await firefox.open(ARMY);
});

afterAll(async () => {
  await firefox?.close();
  site?.close();
});

/** Presses a switch of the options. */
async function toggle(id: string): Promise<void> {
  await options.bringToFront();
  await options.click(`[id="${id}"]`);
}

const isSwitched = (id: string, on: boolean) =>
  until(async () =>
    expect(await options.evaluate((wanted) => document.getElementById(wanted)?.matches(":checked"), id)).toBe(
      on,
    ),
  );

/** Waits until the button says something of the page. */
async function says(name: keyof typeof NAMES): Promise<void> {
  await page.bringToFront();
  await until(async () => expect(await firefox.buttonTitle()).toBe(NAMES[name]));
}

/** Sees that the button says nothing of the page, even after it has of an article that was opened later. */
async function saysNothing(): Promise<void> {
  const home = await firefox.open(site.url(PATH));
  await until(async () => expect(await firefox.buttonTitle()).toBe(NAMES.article));
  await home.close();
  await page.bringToFront();
  expect(await firefox.buttonTitle()).toBe(NAMES.plain);
}

test("a site switched on in the options is looked at: the page that is open, and those to come", async () => {
  await isSwitched("armytimes.com", false);
  await saysNothing();
  await toggle("armytimes.com");
  await isSwitched("armytimes.com", true);
  await says("article");
  await page.reload();
  await says("article");
});

test("what was registered outlives the event page", async () => {
  await firefox.stopBackground();
  await page.reload();
  await says("article");
});

test("a site given back is looked at no more, neither in the page that is open nor in those to come", async () => {
  await toggle("armytimes.com");
  await isSwitched("armytimes.com", false);
  await says("plain");
  // The detector is still in the page, and tells of its next story in vain.
  await page.evaluate(() => history.pushState({}, "", "/news/your-army/2026/10/03/another-story/"));
  await saysNothing();
  await page.goto(ARMY);
  await saysNothing();
});

test("the popup offers to look at the site of its article", async () => {
  await firefox.openPopup(page);
  await until(async () =>
    expect(await firefox.inPopup(() => document.querySelector(".offer")?.textContent)).toContain(
      "Army Times",
    ),
  );
  await firefox.clickInPopup(".offer");
  await isSwitched("armytimes.com", true);
  await firefox.closePopup();
  await says("article");
});

test("sites that the browser takes back, Military Times among them, are shown as off and can be asked for", async () => {
  await firefox.takeBack(SITES.flatMap(originsOf));
  await isSwitched("armytimes.com", false);
  await isSwitched("militarytimes.com", false);
  await toggle("militarytimes.com");
  await isSwitched("militarytimes.com", true);
  await page.reload();
  await saysNothing();
  await toggle("militarytimes.com");
  await isSwitched("militarytimes.com", false);
});
