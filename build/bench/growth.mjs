import { importCore } from "./bundle.mjs";
import { digits, median, times } from "./figures.mjs";
import { paragraphs } from "./pages.mjs";
import { inTurn } from "./stopwatch.mjs";

/** @typedef {import("./pages.mjs").Page} Page */

/** How much longer the long article is. */
const FACTOR = 100;

/**
 * What a hundred times the text costs for each piece of it, against the same text once: 1 is growth in proportion,
 * 100 would be growth by the square.
 * @param {import("./chromium.mjs").Lab} lab
 * @param {{ readonly short: Page, readonly long: Page }} pages the paragraphs of the sample once, and a hundred times
 * @param {number} rounds
 * @returns {Promise<import("./table.mjs").Table>}
 */
export async function measureGrowth(lab, { short, long }, rounds) {
  const { articleOf, stepsOf } = await importCore();
  const [once, often] = [articleOf(paragraphs), articleOf(Array(FACTOR).fill(paragraphs).flat())];
  const [few, many] = [stepsOf(once), stepsOf(often)];
  const rows = [];
  for (const step of /** @type {const} */ (["sentences", "quotations", "script"])) {
    const { single, hundred } = await inTurn({ single: few[step], hundred: many[step] }, rounds);
    rows.push(growthRow(`${step} (Node)`, single, hundred));
  }
  const compare = (/** @type {Page} */ { path }) =>
    lab.inPage(path, (page) => page.evaluate((count) => readbackBench.compare(count), rounds));
  const [single, hundred] = [await compare(short), await compare(long)];
  for (const [name, which] of /** @type {const} */ ([
    ["extraction (Chromium)", "ours"],
    ["Readability alone (Chromium)", "theirs"],
  ])) {
    rows.push(
      growthRow(
        name,
        single.map((pair) => pair[which]),
        hundred.map((pair) => pair[which]),
      ),
    );
  }
  const length = (/** @type {string} */ text) => text.length.toLocaleString("en");
  return {
    title: `Growth from 1× to ${FACTOR}× (${length(once.text)} to ${length(often.text)} characters)`,
    columns: ["step", "time for each unit", "1×, median", `${FACTOR}×, median`],
    rows,
  };
}

/**
 * @param {string} name
 * @param {readonly number[]} single
 * @param {readonly number[]} hundred
 */
const growthRow = (name, single, hundred) => [
  name,
  times(median(hundred) / (FACTOR * median(single))),
  `${digits(median(single))} ms`,
  `${digits(median(hundred))} ms`,
];
