import { stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DETECTOR_LIMIT_BYTES, detectorSize } from "../extension/detector-size.mjs";
import { digits, inMs, median, target } from "./figures.mjs";

/** @typedef {import("./chromium.mjs").Lab} Lab */

/** Chromium's own record of what a script took: µs on the clock, and µs of its thread where the system tells. */
/** @typedef {{ readonly name: string, readonly dur: number, readonly tdur?: number, readonly args: { readonly data?: { readonly url?: string } } }} TraceEvent */

const LIMIT_MS = 2;
/** The browser runs the detector when the page is idle, soon after it has loaded. */
const IDLE_MS = 250;

/**
 * What a page of the site pays before anyone has clicked: the detector, as it is shipped and as it would be minified,
 * and its first run in fresh pages, from compiling it to the message it sends.
 * @param {Lab} lab
 * @param {string} extension absolute path of the unpacked extension
 * @param {readonly import("./pages.mjs").Page[]} pages
 * @param {number} loads
 * @returns {Promise<import("./table.mjs").Table>}
 */
export async function measureIdle(lab, extension, pages, loads) {
  const shipped = await stat(join(extension, "detector.js"));
  const minified = await detectorSize();
  const kB = (/** @type {number} */ bytes) => `${digits(bytes / 1_000)} kB`;
  const rows = [
    ["detector, minified", kB(minified), "", target(minified / 1_000, DETECTOR_LIMIT_BYTES / 1_000, " kB")],
    ["detector, as shipped", kB(shipped.size), "", ""],
  ];
  for (const { name, path } of pages) {
    const runs = [];
    for (let load = 0; load < loads; load++) runs.push(...(await detectorRuns(lab, path)));
    const own = runs.map(({ dur, tdur }) => (tdur ?? dur) / 1_000);
    const clock = runs.map(({ dur }) => dur / 1_000);
    rows.push([`its run in ${name}`, inMs(own), inMs(clock), target(median(own), LIMIT_MS, " ms")]);
  }
  return {
    title: `What an idle page pays (Chromium, first run in each of ${loads} fresh pages, median / p95)`,
    columns: ["what", "bytes, time of its own", "time on the clock", "target"],
    rows,
  };
}

/**
 * Loads a page and answers the runs of the detector in it: one, but for a page that was closed too soon.
 * @param {Lab} lab
 * @param {string} path
 * @returns {Promise<readonly TraceEvent[]>}
 */
async function detectorRuns({ browser, id, site }, path) {
  const page = await browser.newPage();
  try {
    await page.tracing.start({ categories: ["devtools.timeline"] });
    await page.goto(site.url(path));
    await sleep(IDLE_MS);
    const trace = await page.tracing.stop();
    /** @type {{ readonly traceEvents: readonly TraceEvent[] }} */
    const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString("utf8"));
    const url = `chrome-extension://${id}/detector.js`;
    return traceEvents.filter(({ name, args }) => name === "EvaluateScript" && args.data?.url === url);
  } finally {
    await page.close();
  }
}
