import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSERS } from "../../build/extension/manifest.mjs";
import { type Site, startSite } from "../../build/lab/site.mjs";
import { articlePage, CORPUS, corpusPage, corpusRows, type Gold, prose } from "../page/pages.ts";
import { isCalled, isOffered, type Reader, startReader } from "./lib/reader.ts";
import { until } from "./lib/reading.ts";

// Pages that become articles, or other articles, after they have loaded. Our own wait until they are told to change.

const LATE = "/news/your-navy/2026/10/02/the-body-comes-late/";
const UNKNOWN = "/news/your-navy/2026/10/03/all-of-it-comes-late/";
const SECTION = "/news/your-navy/";
const NEXT = "/news/your-navy/2026/10/04/the-next-story/";
const WHOLE = "/news/your-navy/2026/10/05/it-is-all-there/";
const READY = "/news/your-navy/2026/10/06/made-ready-before/";
const FRONT = "/";

const STORY = prose(6);
const SHELL = '<!doctype html><html lang="en"><title>A page</title><div id="app"></div></html>';
/** Tells of itself how it came back. */
const RESTORED = "<script>onpageshow = (event) => { document.body.lang = event.persisted; }</script>";
const SOON = JSON.stringify({ prerender: [{ urls: [READY], eagerness: "immediate" }] });

const pages: Record<string, string> = {
  [LATE]: articlePage('<div aria-busy="true"></div>'),
  [UNKNOWN]: SHELL,
  [SECTION]: SHELL,
  [WHOLE]: articlePage(STORY, RESTORED),
  [READY]: articlePage(STORY),
  [FRONT]: `<!doctype html><title>Front page</title><script type="speculationrules">${SOON}</script>`,
};

interface Step {
  readonly do: string;
  readonly selector?: string;
  readonly gold: { readonly title: string };
}
const dynamic = corpusRows<Gold & { readonly after?: readonly Step[] }>("gold.jsonl").filter(
  ({ after = [] }) => after.length > 0 && after.every((step) => ["wait", "click", "back"].includes(step.do)),
);

describe.each(BROWSERS)("in %s", (browserName) => {
  let site: Site;
  let reader: Reader;

  beforeAll(async () => {
    site = await startSite(pages);
    reader = await startReader(browserName, site);
  });

  afterAll(async () => {
    await reader?.close();
    site?.close();
  });

  test("an article whose body comes after the click takes the place of the refusal", async () => {
    const page = await reader.open(site.url(LATE));
    const popup = await reader.popup(page);
    await until(async () => expect((await popup.shown()).title).toMatch(/^(?:Too short|No text)/u));
    await page.evaluate((story) => {
      const body = document.querySelector("article");
      if (body) body.innerHTML = story;
    }, STORY);
    await until(async () => expect(await popup.shown()).toMatchObject({ title: "A headline", play: "Play" }));
    await popup.close();
    await page.close();
  });

  test("the button says so once a page that was empty becomes an article", async () => {
    const page = await reader.open(site.url(UNKNOWN));
    await isCalled(reader, page, false);
    await page.evaluate((story) => {
      document.body.innerHTML = `<main><h1>It came</h1><article>${story}</article></main>`;
    }, STORY);
    await isCalled(reader, page, true);
    await isOffered(reader, page, "It came");
    await page.close();
  });

  test("button and popup follow an application from a list to a story and back", async () => {
    const page = await reader.open(site.url(SECTION));
    await isCalled(reader, page, false);
    await page.evaluate(
      ([path, story]) => {
        history.pushState({}, "", path);
        document.body.innerHTML = `<main><h1>The next story</h1><article>${story}</article></main>`;
      },
      [NEXT, STORY] as const,
    );
    await isCalled(reader, page, true);
    await isOffered(reader, page, "The next story");
    await page.evaluate(() => history.back());
    await isCalled(reader, page, false);
    const popup = await reader.popup(page);
    await until(async () => expect((await popup.shown()).title).not.toBe(""));
    expect((await popup.shown()).play).not.toBe("Pause");
    await popup.close();
    await page.close();
  });

  test("an article that is left and come back to, from the browser's own memory, is one again", async () => {
    const page = await reader.open(site.url(WHOLE));
    await isOffered(reader, page, "A headline");
    await page.goto(site.url(SECTION));
    await isCalled(reader, page, false);
    await page.evaluate(() => history.back());
    await until(async () => expect(await page.evaluate(() => document.body.lang)).toBe("true"));
    await isCalled(reader, page, true);
    await isOffered(reader, page, "A headline");
    await page.close();
  });

  // The driver may lose the frame that takes the shown one's place, and not find it again; then the page is opened anew.
  test.runIf(browserName === "chrome")(
    "a page made ready before it is shown is called an article once it is shown",
    { retry: 2 },
    async () => {
      const page = await reader.open(site.url(FRONT));
      await until(() => expect(site.requests).toContain(site.url(READY)));
      await isCalled(reader, page, false);
      await page.evaluate((path) => location.assign(path), READY);
      await isCalled(reader, page, true);
      const activated = () =>
        performance.getEntriesByType("navigation").map((entry) => Object(entry.toJSON()).activationStart > 0);
      await until(async () => expect(await page.evaluate(activated)).toEqual([true]));
      await isOffered(reader, page, "A headline");
      await page.close();
    },
  );

  test.skipIf(CORPUS === null).each(dynamic)(
    "of the page $id the popup offers the article of the moment, step by step",
    async ({ file, url, after = [] }) => {
      pages[new URL(url).pathname] = corpusPage(file);
      const page = await reader.open(url);
      for (const step of after) {
        if (step.selector) await page.click(step.selector);
        else if (step.do === "back") await page.evaluate(() => history.back());
        await isOffered(reader, page, step.gold.title);
        await isCalled(reader, page, true);
      }
      await page.close();
    },
  );
});
