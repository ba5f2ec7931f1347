import { describe, test } from "vitest";
import { differences, inspected } from "../../build/bench/agreement.mjs";
import { givenPages, othersPages } from "../../build/bench/pages.mjs";
import { BROWSERS } from "../../build/extension/manifest.mjs";
import { ARTICLE_URL, articlePage, prose, SAMPLE } from "../page/pages.ts";
import { browserPath, extensionFor } from "./lib/installed.ts";

const own = [
  { url: SAMPLE.gold.url, html: SAMPLE.html },
  { url: ARTICLE_URL, html: articlePage("") },
  { url: "https://www.example.com/a-story", html: articlePage(prose(6)) },
];
const given = givenPages();
if (given.length === 0) console.log("skipped: no corpora");
/** Every third of them, and a few; the bench compares all. */
const others = othersPages().filter((_, at) => at % 3 === 0);

const pages = inspected([...own, ...given, ...others]);

describe.each(BROWSERS)("in %s", { concurrent: true }, (browserName) => {
  test("the built extension takes from each page, byte for byte, what inspect takes", async ({ expect }) => {
    const executablePath = await browserPath(browserName);
    const browser = { browserName, executablePath, extension: extensionFor(browserName) };
    expect(await differences(browser, await pages)).toEqual([]);
  });
});
