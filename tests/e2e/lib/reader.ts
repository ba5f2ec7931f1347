import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { BrowserName } from "../../../build/extension/manifest.mjs";
import type { Site } from "../../../build/lab/site.mjs";
import { Chromium } from "./chromium.ts";
import { Firefox } from "./firefox.ts";
import { until } from "./reading.ts";

/** What can be seen of Readback without pressing anything in it, in either browser. */
export interface Reader {
  /** Opens a page in a tab of its own. */
  open(url: string): Promise<Page>;
  /** What the toolbar button says while a page is in front. */
  buttonTitle(page: Page): Promise<string>;
  /** Clicks the toolbar button while a page is in front. */
  popup(page: Page): Promise<ReaderPopup>;
  close(): Promise<void>;
}

/** An open popup. */
export interface ReaderPopup {
  /** Its headline, what pressing its main button would do, "" for what is not there; and all its words. */
  shown(): Promise<{ readonly title: string; readonly play: string; readonly text: string }>;
  close(): Promise<void>;
}

/** Read in the popup itself. */
const look = () => ({
  title: document.querySelector("h1")?.textContent?.trim() ?? "",
  play: document.querySelector("#play")?.getAttribute("aria-label") ?? "",
  text: document.body.textContent ?? "",
});

/** Starts a browser on a site. */
export async function startReader(browserName: BrowserName, site: Site): Promise<Reader> {
  if (browserName === "firefox") {
    const firefox = await Firefox.launch({ site });
    return {
      open: (url) => firefox.open(url),
      async buttonTitle(page) {
        await page.bringToFront();
        return firefox.buttonTitle();
      },
      async popup(page) {
        await firefox.openPopup(page);
        return { shown: () => firefox.inPopup(look), close: () => firefox.closePopup() };
      },
      close: () => firefox.close(),
    };
  }
  const chromium = await Chromium.launch({ site });
  return {
    open: (url) => chromium.open(url),
    buttonTitle: (page) => chromium.buttonTitle(page),
    async popup(page) {
      const popup = await chromium.popup(page);
      return { shown: () => popup.evaluate(look), close: () => popup.close() };
    },
    close: () => chromium.close(),
  };
}

/** Waits until the button says whether a page is an article. */
export const isCalled = (reader: Reader, page: Page, isArticle: boolean): Promise<void> =>
  until(async () =>
    expect(await reader.buttonTitle(page)).toBe(isArticle ? "Read this article aloud" : "Readback"),
  );

/** Waits until a popup that is opened afresh offers an article by its title, and sees that nobody reads it yet. */
export const isOffered = (reader: Reader, page: Page, title: string): Promise<void> =>
  until(async () => {
    const popup = await reader.popup(page);
    try {
      // A popup draws what it is told a moment after it has opened.
      await until(async () => expect(await popup.shown()).toMatchObject({ title, play: "Play" }), 2_000);
    } finally {
      await popup.close();
    }
  });
