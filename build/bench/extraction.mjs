import { digits, inMs, median, target, times } from "./figures.mjs";
import { benchmarkPages, NO_CORPORA, SAMPLE } from "./pages.mjs";

/** @typedef {import("./in-page.mjs").Pair} Pair */
/** @typedef {import("./chromium.mjs").Lab} Lab */
/** @typedef {import("./table.mjs").Table} Table */

const LIMIT = 1.5;
const TASK_LIMIT_MS = 50;

/**
 * Page → ready article against Readability alone on the same page, in Chromium.
 * @param {Lab} lab
 * @param {readonly import("./pages.mjs").Page[]} pages
 * @param {{ readonly rounds: number, readonly fresh: number }} often
 * @returns {Promise<Table>}
 */
export async function compareExtraction(lab, pages, { rounds, fresh }) {
  const rows = [];
  for (const { name, path } of pages) {
    const { pairs, elements } = await lab.inPage(path, async (page) => {
      const { elements } = await page.evaluate(() => readbackBench.size());
      return { elements, pairs: await page.evaluate((count) => readbackBench.compare(count), rounds) };
    });
    const cold = await firstRuns(lab, path, fresh);
    rows.push([
      `${name}, ${elements.toLocaleString("en")} elements`,
      ...ratioCells(pairs),
      `${digits(median(cold.ours))} | ${digits(median(cold.theirs))} ms, ${times(median(cold.ours) / median(cold.theirs))}`,
      target(ratio(pairs), LIMIT),
    ]);
  }
  if (pages.every(({ name }) => name !== "seed")) rows.push(["seed", NO_CORPORA]);
  rows.push(await compareBenchmark(lab, rounds));
  return {
    title: "Page → ready article, against Readability alone (Chromium)",
    columns: ["page", "ratio", "Readback, median / p95", "Readability", "first run, cold", "target"],
    rows,
  };
}

/**
 * The pages of a public benchmark, parsed only: what they would run and load is none of our business. Each counts
 * as one sample.
 * @param {Lab} lab
 * @param {number} rounds
 */
async function compareBenchmark(lab, rounds) {
  const pages = benchmarkPages();
  if (pages.length === 0) return ["pages of others", NO_CORPORA];
  const few = Math.ceil(rounds / 6);
  const pairs = await lab.inPage(SAMPLE.path, async (page) => {
    await page.evaluate(() => readbackBench.compare(1));
    const all = [];
    for (const html of pages) {
      const compared = await page.evaluate(
        (markup, count) => readbackBench.compareParsed(markup, location.href, count),
        html,
        few,
      );
      if (compared) all.push({ ours: medianOf(compared, "ours"), theirs: medianOf(compared, "theirs") });
    }
    return all;
  });
  const name = `${pairs.length} pages of others, median`;
  return [name, ...ratioCells(pairs), "", target(ratio(pairs), LIMIT)];
}

/**
 * How long an article keeps its page from answering, in fresh pages.
 * @param {Lab} lab
 * @param {readonly import("./pages.mjs").Page[]} pages
 * @param {number} fresh how many of each
 * @returns {Promise<Table>}
 */
export async function measureTasks(lab, pages, fresh) {
  const rows = [];
  for (const { name, path } of pages) {
    const runs = [];
    for (let run = 0; run < fresh; run++) {
      runs.push(await lab.inPage(path, (page) => page.evaluate(() => readbackBench.busiest())));
    }
    const refused = runs.some(({ status }) => status !== "article");
    const own = runs.map((run) => run.own);
    rows.push([
      refused ? `${name}: refused` : name,
      inMs(own),
      inMs(runs.map(({ readability }) => readability)),
      inMs(runs.map(({ whole }) => whole)),
      target(Math.max(...own), TASK_LIMIT_MS, " ms"),
    ]);
  }
  return {
    title: "Tasks over 50 ms while an article is taken for the first time (Chromium)",
    columns: ["page", "longest apart from Readability's call", "that call", "page → article", "target"],
    rows,
  };
}

/**
 * First runs, each in a fresh page, in turn.
 * @param {Lab} lab
 * @param {string} path
 * @param {number} fresh how many of each
 */
async function firstRuns(lab, path, fresh) {
  const cold = { ours: /** @type {number[]} */ ([]), theirs: /** @type {number[]} */ ([]) };
  for (let run = 0; run < fresh; run++) {
    for (const which of /** @type {const} */ (["ours", "theirs"])) {
      cold[which].push(
        await lab.inPage(path, (page) => page.evaluate((one) => readbackBench.first(one), which)),
      );
    }
  }
  return cold;
}

/** @param {readonly Pair[]} pairs */
const ratioCells = (pairs) => [
  times(ratio(pairs)),
  inMs(pairs.map(({ ours }) => ours)),
  inMs(pairs.map(({ theirs }) => theirs)),
];

/**
 * The median of the ratios, each of two runs that followed one another.
 * @param {readonly Pair[]} pairs
 */
export const ratio = (pairs) => median(pairs.map(({ ours, theirs }) => ours / theirs));

/**
 * @param {readonly Pair[]} pairs
 * @param {keyof Pair} which
 */
const medianOf = (pairs, which) => median(pairs.map((pair) => pair[which]));
