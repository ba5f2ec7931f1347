import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, startSite } from "../../build/lab/site.mjs";
import { articlePage, prose } from "../page/pages.ts";
import { Chromium } from "./lib/chromium.ts";
import { extensionScreen } from "./lib/extension-screen.ts";
import { quiet } from "./lib/quiet.ts";
import { click, openReading, shown, until } from "./lib/reading.ts";

// The tests follow one another: what one has switched on, the next gives back.

const PATH = "/news/your-army/2026/10/02/a-bridge-of-boats/";
const ARMY = `https://www.armytimes.com${PATH}`;
const NAMES = { plain: "Readback", article: "Read this article aloud" } as const;

let site: Site;
let chromium: Chromium;
let options: Page;
let page: Page;

beforeAll(async () => {
  site = await startSite({ [PATH]: articlePage(prose(6)) });
  chromium = await Chromium.launch({ site });
  options = await chromium.open(`chrome-extension://${chromium.id}/options.html`);
  page = await chromium.open(ARMY);
});

afterAll(async () => {
  await chromium?.close();
  site?.close();
});

/** Presses a switch of the options. */
async function toggle(id: string): Promise<void> {
  await options.bringToFront();
  await click(options, `[id="${id}"]`);
}

const isSwitched = (id: string, on: boolean) =>
  until(async () =>
    expect(
      await options.$eval(`[id="${id}"]`, (input) => input instanceof HTMLInputElement && input.checked),
    ).toBe(on),
  );

/** Waits until the button says something of the page. */
const says = (name: keyof typeof NAMES) =>
  until(async () => expect(await chromium.buttonTitle(page)).toBe(NAMES[name]));

/** Sees that the button says nothing of the page, even after it has of an article that was opened later. */
async function saysNothing(): Promise<void> {
  const home = await chromium.open(site.url(PATH));
  await until(async () => expect(await chromium.buttonTitle(home)).toBe(NAMES.article));
  await home.close();
  expect(await chromium.buttonTitle(page)).toBe(NAMES.plain);
}

/** For which pages the detector is registered. */
const registered = async (): Promise<readonly string[]> =>
  quiet(await chromium.worker(), async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }) => matches).sort();
  });

const ARMYS = ["https://armytimes.com/*", "https://www.armytimes.com/*"];

test("a question that is not answered changes nothing", async () => {
  await toggle("armytimes.com");
  await isSwitched("armytimes.com", false);
  await saysNothing();
  expect(await registered()).toEqual([]);
  // Chromium puts its question beside the page, out of reach; with the tab it is taken back.
  await options.close();
  options = await chromium.open(`chrome-extension://${chromium.id}/options.html`);
});

test("a site switched on in the options is looked at: the page that is open, and those to come", async () => {
  await (await extensionScreen(chromium)).allowToAsk("armytimes.com");
  await toggle("armytimes.com");
  await isSwitched("armytimes.com", true);
  await says("article");
  await page.reload();
  await says("article");
  expect(await registered()).toEqual(ARMYS);
});

test("no article is told of where there is none, and none of another sister site", async () => {
  const other = await chromium.open("https://www.armytimes.com/");
  expect(await chromium.buttonTitle(other)).toBe(NAMES.plain);
  await other.close();
});

test("what was registered outlives the background", async () => {
  await chromium.killWorker();
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
  expect(await registered()).toEqual([]);
});

test("the popup offers to look at the site of its article, and no more once that is taken", async () => {
  const popup = await openReading(chromium, page);
  expect((await shown(popup)).text).toContain("Always look for articles on Army Times");
  await click(popup, ".offer");
  await until(async () => expect(await popup.$(".offer")).toBeNull());
  await until(async () => expect((await shown(popup)).status).toContain("Army Times"));
  expect(await popup.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Options");
  await popup.close();
  await isSwitched("armytimes.com", true);
  await says("article");
});

test("a site that the browser takes back is looked at no more", async () => {
  await (await extensionScreen(chromium)).withhold();
  await isSwitched("armytimes.com", false);
  expect(await registered()).toEqual([]);
});

test("Military Times itself, taken back by the browser, can be switched on again", async () => {
  await isSwitched("militarytimes.com", false);
  await (await extensionScreen(chromium)).allowToAsk("militarytimes.com");
  await until(async () => expect(await options.$("[id='militarytimes.com']")).toBeNull());
  await page.reload();
  await saysNothing();
});

test("the options keep whether captions are read, whether the host is awake or not", async () => {
  const kept = async () =>
    quiet(await chromium.worker(), async () => (await chrome.storage.sync.get("settings")).settings);
  await toggle("captions");
  await isSwitched("captions", true);
  expect(await kept()).toMatchObject({ captions: true });
  await chromium.closeHost();
  await toggle("captions");
  await isSwitched("captions", false);
  expect(await kept()).toMatchObject({ captions: false });
});

declare const chrome: {
  readonly scripting: {
    getRegisteredContentScripts(): Promise<readonly { readonly matches: readonly string[] }[]>;
  };
  readonly storage: { readonly sync: { get(key: string): Promise<{ readonly settings?: object }> } };
};
