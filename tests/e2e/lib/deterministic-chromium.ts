import type { Page } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";
import { type Site, startSite } from "../../../build/lab/site.mjs";
import { Chromium } from "./chromium.ts";
import { type Heard, heard, setPace } from "./heard.ts";
import { forgetPlaces, openReading, settle, until } from "./reading.ts";
import { SAMPLE, SAMPLE_HTML, SAMPLE_PATH } from "./sample.ts";
import { seed } from "./seed.ts";

/** The sample again under another address and headline, for a second tab. */
export const OTHER_PATH = "/news/your-army/2026/09/15/harbor-reopens/";
export const OTHER_TITLE = "Another story";
const OTHER_HTML = SAMPLE_HTML.replaceAll(SAMPLE_PATH, OTHER_PATH).replaceAll(SAMPLE.title, OTHER_TITLE);

/** One Chromium with the test voices for all tests of a file, and what they do with it; `pages` are the site's, by path. */
export function deterministicChromium(pages: Readonly<Record<string, string>> = {}) {
  let site: Site | undefined;
  let running: Chromium | undefined;

  beforeAll(async () => {
    site = await startSite({
      [SAMPLE_PATH]: SAMPLE_HTML,
      [OTHER_PATH]: OTHER_HTML,
      ...(seed ? { [seed.path]: seed.html } : {}),
      ...pages,
    });
    running = await Chromium.launch({ site, voices: true });
    await settle(running, { voice: "Steady Voice" });
  });

  afterAll(async () => {
    await running?.close();
    site?.close();
  });

  const chromium = (): Chromium => {
    if (!running) throw new Error("Chromium does not run.");
    return running;
  };
  const open = (path: string): Promise<Page> => chromium().open(`https://www.militarytimes.com${path}`);

  return {
    chromium,
    open,
    /** Runs `use` with a page that was never read and its popup; both are closed after, and the reading is over. */
    async reading(path: string, use: (popup: Page, page: Page) => Promise<void>): Promise<void> {
      await setPace(chromium(), 100);
      await forgetPlaces(chromium());
      const page = await open(path);
      try {
        await use(await openReading(chromium(), page), page);
      } finally {
        await page.close();
      }
    },
    /** The utterances the voice was given from now on. */
    async fromNow(): Promise<() => Promise<readonly Heard[]>> {
      const { length } = await heard(chromium());
      return async () => (await heard(chromium())).slice(length);
    },
  };
}

/** Waits for the utterance that is being spoken, at its word number `word` or later. */
export const speaking = (utterances: () => Promise<readonly Heard[]>, word = 1): Promise<Heard> =>
  until(async () => {
    const last = (await utterances()).at(-1);
    if (!last || last.ended || last.words.length < word) throw new Error("Nothing is being spoken yet.");
    return last;
  });

/** What was heard of utterances, as one text. */
export const said = (utterances: readonly Heard[]): string =>
  utterances.map(({ text }) => text.trim()).join(" ");
