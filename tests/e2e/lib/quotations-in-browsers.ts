import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Site, startSite } from "../../../build/lab/site.mjs";
import { type Sound, startSound } from "../../../build/lab/sound.mjs";
import { endReading, listed } from "./popup-quotations.ts";
import {
  type OpenedPopup,
  type QuotationsBrowser,
  quotationsChromium,
  quotationsFirefox,
} from "./quotations-browser.ts";
import { QUOTED_ARTICLES, type QuotedArticle } from "./quoted-articles.ts";
import { until } from "./reading.ts";
import { SAMPLE_HTML, SAMPLE_PATH } from "./sample.ts";
import { seed } from "./seed.ts";

/** What the tests of an article in a browser are told. */
export interface Opened extends QuotedArticle {
  /** Where the browser saves files. */
  readonly folder: () => string;
  /** Declares a test, which is skipped where the article is absent; it is given the popup, and nothing is being read. */
  readonly used: (name: string, run: (popup: OpenedPopup) => Promise<void>) => void;
}

const BROWSERS = [
  { browser: "Chromium", launch: quotationsChromium },
  { browser: "Firefox", launch: quotationsFirefox },
];

/** Declares tests of every article in either browser; the popup of an article stays open for all of them. */
export function inBrowsers(declare: (opened: Opened) => void): void {
  let site: Site;
  let sound: Sound;
  let folder: string;
  beforeAll(async () => {
    site = await startSite({ [SAMPLE_PATH]: SAMPLE_HTML, ...(seed ? { [seed.path]: seed.html } : {}) });
    sound = await startSound();
    folder = await mkdtemp(join(tmpdir(), "readback-quotations-"));
  });
  afterAll(async () => {
    await sound?.stop();
    site?.close();
    await rm(folder, { recursive: true });
  });

  describe.each(BROWSERS)("in $browser", ({ browser, launch }) => {
    let running: QuotationsBrowser;
    beforeAll(async () => {
      running = await launch(site, sound, join(folder, browser));
    });
    afterAll(() => running?.close());

    describe.each(QUOTED_ARTICLES)("$name", (article) => {
      const { path, said } = article;
      let popup: OpenedPopup;
      beforeAll(async () => {
        if (path === undefined) return;
        popup = await running.open(site.url(path));
        await until(async () => expect(await listed(popup)).toHaveLength(said.length));
      });
      afterAll(() => popup?.close());
      // Whatever a test before has left.
      beforeEach(async () => {
        if (path !== undefined) await endReading(popup);
      });
      const declared = path === undefined ? test.skip : test;
      declare({
        ...article,
        folder: () => join(folder, browser),
        used: (name, run) => declared(name, () => run(popup)),
      });
    });
  });
}
