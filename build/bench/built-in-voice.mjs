import { setTimeout as sleep } from "node:timers/promises";
import { launchChromium, openChromiumPopup } from "../lab/chromium.mjs";
import { startSite } from "../lab/site.mjs";
import { startSound } from "../lab/sound.mjs";
import { inMs, p95, target } from "./figures.mjs";
import { SAMPLE } from "./pages.mjs";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {{ readonly at: number, readonly word: string }} Lit `at` is in ms since 1970 */

/** Shorter than the shortest pause between sentences, longer than any within a word. */
const GAP_MS = 160;
/** An onset and a mark further apart than this are not of the same word. */
const APART_MS = 400;
const READ_MS = 45_000;

/**
 * The built-in voice in Chromium on a machine without any other: from a click to the first sound, and how far the
 * mark on the page is from the sound, at every word that follows a pause. All by recording what is played, so the
 * recorder's own delay, some 20 to 40 ms, is in each figure.
 * @param {{ readonly executablePath: string, readonly extension: string }} browserAndExtension
 * @param {number} runs
 * @returns {Promise<import("./table.mjs").Table>}
 */
export async function timeBuiltInVoice({ executablePath, extension }, runs) {
  const site = await startSite({ [SAMPLE.path]: SAMPLE.html });
  const sound = await startSound();
  const { browser, id } = await launchChromium({ executablePath, extension, site, sound: sound.voiceless });
  try {
    const page = await browser.newPage();
    await page.goto(site.url(SAMPLE.path));
    const popup = await openChromiumPopup(browser, id, page);
    await popup.waitForSelector("#play");
    const recording = await sound.record();
    const toSound = async () => {
      const clicked = performance.now();
      await popup.click("#play");
      return (await recording.sound()) - clicked;
    };
    const cold = await toSound();
    /** @type {number[]} */
    const warm = [];
    for (let run = 0; run < runs; run++) {
      await popup.click("#play");
      await recording.silence(600);
      warm.push(await toSound());
    }
    await watchWords(page);
    await sleep(READ_MS);
    const lags = lagsOf(await litWords(page), onsetsOf(recording.windows));
    await recording.stop();
    return {
      title: "The built-in voice (Chromium, no other voice on the machine, by recording)",
      columns: ["from → to", "median / p95", "target"],
      rows: [
        ["click on Play → sound, the very first", `${cold.toFixed(0)} ms`, target(cold, 300, " ms")],
        ["click on Play → sound, again", inMs(warm), `p95 ${target(p95(warm), 100, " ms")}`],
        [`word heard → word lit, ${lags.length} words`, inMs(lags), `p95 ${target(p95(lags), 50, " ms")}`],
      ],
    };
  } finally {
    await browser.close();
    await sound.stop();
    site.close();
  }
}

/**
 * Notes in the page when each word is lit.
 * @param {Page} page
 */
const watchWords = (page) =>
  page.evaluate(() => {
    /** @type {{ at: number, word: string }[]} */
    const lit = [];
    let last = "";
    const look = () => {
      const word = [...(CSS.highlights.get("readback-word") ?? [])].map(String).join("");
      if (word !== last && word !== "") lit.push({ at: performance.timeOrigin + performance.now(), word });
      last = word;
      setTimeout(look, 4);
    };
    Object.assign(window, { lit });
    look();
  });

/**
 * @param {Page} page
 * @returns {Promise<readonly Lit[]>}
 */
const litWords = (page) =>
  page.evaluate(() => /** @type {{ lit: Lit[] }} */ (/** @type {unknown} */ (window)).lit);

/**
 * When sound began after a pause, in ms since 1970.
 * @param {readonly { readonly loud: boolean, readonly heardAt: number }[]} windows
 */
function onsetsOf(windows) {
  /** @type {number[]} */
  const onsets = [];
  let lastLoud = Number.NEGATIVE_INFINITY;
  for (const { loud, heardAt } of windows) {
    if (!loud) continue;
    if (heardAt - lastLoud > GAP_MS) onsets.push(performance.timeOrigin + heardAt);
    lastLoud = heardAt;
  }
  return onsets;
}

/**
 * For each onset, how far the nearest mark is from it, in ms.
 * @param {readonly Lit[]} lit
 * @param {readonly number[]} onsets
 */
function lagsOf(lit, onsets) {
  const first = lit[0]?.at ?? Number.POSITIVE_INFINITY;
  return onsets
    .filter((onset) => onset > first)
    .map((onset) => Math.min(...lit.map(({ at }) => Math.abs(at - onset))))
    .filter((lag) => lag < APART_MS);
}
