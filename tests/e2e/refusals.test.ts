import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, startSite } from "../../build/lab/site.mjs";
import { Chromium } from "./lib/chromium.ts";
import { click, openReading, shown, until } from "./lib/reading.ts";

const ARTICLE = "/news/your-military/2026/10/02/gate-hours/";

const articlePage = (
  body: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gate hours</title>
<link rel="canonical" href="https://www.militarytimes.com${ARTICLE}">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Gate hours change"}</script>
<main><h1>Gate hours change</h1><article>${body}</article></main></html>`;

const PLAIN = Array.from(
  { length: 6 },
  (
    _,
    day,
  ) => `<p>The east gate of Camp Marrow opens at ${day + 4} a.m. from Monday on, the base said in a notice, and
  stays open until the evening shift has left, while the west gate keeps the hours it has had since spring.</p>`,
).join("");

let site: Site;
let chromium: Chromium;

beforeAll(async () => {
  site = await startSite({
    "/": "<!doctype html><title>Home</title><h1>Military Times</h1>",
    "/short/2026/10/02/gate-hours/": articlePage("<p>Gates close early.</p>"),
    [ARTICLE]: articlePage(PLAIN),
  });
  chromium = await Chromium.launch({ site });
});

afterAll(async () => {
  await chromium?.close();
  site?.close();
});

test.each([
  ["a page that is no article", () => site.url("/"), "Not an article"],
  [
    "a page of another site without an article",
    () => "https://www.example.com/",
    "Not a Military Times page",
  ],
  ["a page the browser keeps to itself", () => "chrome://version/", "The browser keeps this page closed"],
  [
    "an article too short to read",
    () => site.url("/short/2026/10/02/gate-hours/"),
    "Too short to read aloud",
  ],
])("%s gets its sentence and one next step", async (_, address, title) => {
  const page = await chromium.open(address());
  const popup = await chromium.popup(page);
  await until(async () => expect((await shown(popup)).title).toBe(title));
  expect((await shown(popup)).text.split(/[.?!]\s/u).length).toBeLessThanOrEqual(4);
  await page.close();
});

test("an article without quotations is read, and it is said that there are none", async () => {
  const page = await chromium.open(site.url(ARTICLE));
  const popup = await openReading(chromium, page);
  await until(async () => expect((await shown(popup)).text).toContain("This article has no quotations."));
  await click(popup, "#play");
  await until(async () => expect((await shown(popup)).word).not.toBe(""));
  expect((await shown(popup)).text).toContain("Readback 1");
  await page.close();
});
