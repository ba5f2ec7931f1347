import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { startSite } from "../../build/lab/site.mjs";
import { Chromium } from "./lib/chromium.ts";
import { setPace } from "./lib/heard.ts";
import { startNetLog } from "./lib/net-log.ts";
import { openReading, press, settle, shown, until } from "./lib/reading.ts";
import { SAMPLE_HTML, SAMPLE_PATH } from "./lib/sample.ts";

/** Counts what changes in a page's DOM, where its focus goes and who listens to its keys. */
const watchPage = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const seen = { mutations: 0, focus: 0, selection: 0 };
    Object.assign(window, { seen });
    addEventListener("load", () => {
      const everything = { attributes: true, characterData: true, childList: true, subtree: true };
      new MutationObserver((records) => {
        seen.mutations += records.length;
      }).observe(document, everything);
      document.addEventListener("focusin", () => seen.focus++);
      document.addEventListener("selectionchange", () => seen.selection++);
    });
  });

describe("through a whole reading", () => {
  test("nothing asks the network for anything, and the page's DOM, focus and selection stay as they were", async () => {
    const site = await startSite({ [SAMPLE_PATH]: SAMPLE_HTML });
    const log = await startNetLog();
    const chromium = await Chromium.launch({ site, voices: true, args: log.args });
    const page = await chromium.browser.newPage();
    await watchPage(page);
    await page.goto(site.url(SAMPLE_PATH));
    const loaded = site.requests.length;
    await settle(chromium, { voice: "Steady Voice" });
    const popup = await openReading(chromium, page);
    await setPace(chromium, 5);
    await press(popup, "Next quotation");
    await press(popup, "Start over");
    await until(async () => expect((await shown(popup)).play).toBe("Play again"), 60_000);
    const seen = await page.evaluate(() => ({ ...(window as unknown as { seen: object }).seen }));
    expect(seen).toEqual({ mutations: 0, focus: 0, selection: 0 });
    // The browser itself asks for the page's icon, in its own time.
    expect(site.requests.slice(loaded).filter((url) => !url.endsWith("/favicon.ico"))).toEqual([]);
    const { id } = chromium;
    await chromium.close();
    site.close();
    const requests = await log.read();
    const ours = requests.filter(({ initiator }) => initiator.includes(id));
    expect(requests.length, "the log holds the page itself").toBeGreaterThan(0);
    expect(ours.filter(({ url }) => !url.startsWith(`chrome-extension://${id}/`))).toEqual([]);
  });
});

describe("an idle page", () => {
  test("sees no trace of Readback until the listener asks", async () => {
    const site = await startSite({ [SAMPLE_PATH]: SAMPLE_HTML });
    const chromium = await Chromium.launch({ site });
    const page = await chromium.browser.newPage();
    await watchPage(page);
    await page.goto(site.url(SAMPLE_PATH));
    await until(async () => expect(await chromium.buttonTitle(page)).toBe("Read this article aloud"));
    const trace = await page.evaluate(() => ({
      highlights: CSS.highlights.size,
      ...(window as unknown as { seen: { mutations: number } }).seen,
    }));
    expect(trace).toMatchObject({ highlights: 0, mutations: 0 });
    await chromium.close();
    site.close();
  });
});
