import { inMs, p95, target } from "./figures.mjs";
import { benchmarkPages, NO_CORPORA, SAMPLE } from "./pages.mjs";

/** @typedef {import("./mutated-page.mjs").Again} Again */
const LIMIT_MS = 5;

/** The names of changes, as `page-changes.mjs` has them, and what they are called here. */
const CHANGES = /** @type {const} */ ([
  ["anew", "made anew, advertisements between, copies before and after"],
  ["cut", "and paragraphs cut in two"],
  ["gone", "and two paragraphs gone, of which copies remain"],
  ["restyled", "and every class another"],
  ["reordered", "copies in other orders among elements like the story's"],
  ["edited", "a word of every fifth edited, the first version in a box beneath"],
  ["shared", "every third paragraph gone to other articles before and after"],
  ["repeated", "a paragraph repeated as boilerplate"],
  ["taken out", "story gone, a list of teasers left"],
  ["replaced", "another article in its place that shares a part of it"],
]);

/**
 * Whether the words of articles are found again after their pages have changed, in Chromium, on the pages of a public
 * benchmark, which are parsed only.
 * @param {import("./chromium.mjs").Lab} lab
 * @returns {Promise<import("./table.mjs").Table>}
 */
export async function measureAnchors(lab) {
  const pages = benchmarkPages();
  const rows = pages.length === 0 ? [["pages of others", NO_CORPORA]] : [];
  if (pages.length > 0) rows.push(await lettersRow(lab, pages));
  for (const [change, name] of pages.length === 0 ? [] : CHANGES) {
    const all = await lab.inPage(SAMPLE.path, async (page) => {
      /** @type {Again[]} */
      const found = [];
      for (const html of pages) {
        const again = await page.evaluate(
          (markup, kind) => readbackBench.findAgainIn(markup, location.href, kind),
          html,
          change,
        );
        if (again) found.push(again);
      }
      return found;
    });
    rows.push(rowOf(name, all));
  }
  return {
    title: "Paragraphs of 25 characters or more, found again on pages that have changed (Chromium)",
    columns: ["change", "found", "in part", "wrong", "time, median / p95", "target"],
    rows,
  };
}

/**
 * Each letter of each article, before anything changes.
 * @param {import("./chromium.mjs").Lab} lab
 * @param {readonly string[]} pages
 */
async function lettersRow(lab, pages) {
  let [characters, astray, articles] = [0, 0, 0];
  await lab.inPage(SAMPLE.path, async (page) => {
    for (const html of pages) {
      const letters = await page.evaluate((markup) => readbackBench.lettersIn(markup, location.href), html);
      characters += letters?.characters ?? 0;
      astray += letters?.astray.length ?? 0;
      articles += letters ? 1 : 0;
    }
  });
  const share = ((100 * (characters - astray)) / characters).toFixed(4);
  return ["none: letters", `${share} % of ${characters}, ${articles} pages`, "0", `${astray}`, "", ""];
}

/**
 * @param {string} name
 * @param {readonly Again[]} all
 */
function rowOf(name, all) {
  const sum = (/** @type {"paragraphs" | "found" | "part" | "wrong"} */ what) =>
    all.reduce((total, each) => total + each[what], 0);
  const times = all.map(({ ms }) => ms);
  const share =
    sum("paragraphs") === 0 ? "none" : `${((100 * sum("found")) / sum("paragraphs")).toFixed(2)} %`;
  return [
    name,
    `${share} of ${sum("paragraphs")}, ${all.length} pages`,
    `${sum("part")}`,
    `${sum("wrong")}`,
    inMs(times),
    target(p95(times), LIMIT_MS, " ms"),
  ];
}
