import { setTimeout as sleep } from "node:timers/promises";
import { launchChromium, openChromiumPopup } from "../lab/chromium.mjs";
import { launchFirefox } from "../lab/firefox.mjs";
import { clickInPopup, inPopup, openFirefoxPopup } from "../lab/firefox-popup.mjs";
import { recorderClock, sendSignals } from "../lab/recorder-clock.mjs";
import { startSite } from "../lab/site.mjs";
import { startSound } from "../lab/sound.mjs";
import { HEADER_BYTES, SAMPLE_RATE, WINDOW_MS } from "../lab/wave.mjs";
import { voiceBytes } from "../voice/write-voices.mjs";
import { importKnownVoice } from "./bundle.mjs";
import { digits, inMs, median, p95, target } from "./figures.mjs";
import { litWords, watchWords } from "./lit-words.mjs";
import { paragraphs, SAMPLE } from "./pages.mjs";

/** @typedef {import("../extension/manifest.mjs").BrowserName} BrowserName */
/** @typedef {import("./lit-words.mjs").Lit} Lit */
/** @typedef {{ readonly at: number, readonly word: string }} Heard `at` is in ms since 1970 */
/** @typedef {{ readonly executablePath: string, readonly extension: string }} Options of a browser */

const READ_MS = 60_000;
/** A mark that was missed must not put all behind it out of step. */
const MISSED = 4;

/**
 * How far each word's mark is from its sound: the sample is read at speed 1 and recorded, and what the voice is known
 * to say is found in the recording, word by word.
 * @param {Record<BrowserName, Options>} browsers
 * @returns {Promise<import("./table.mjs").Table>}
 */
export async function measureAgreement(browsers) {
  /** @type {string[][]} */
  const rows = [];
  for (const name of /** @type {const} */ (["chrome", "firefox"])) {
    const { version, lit, heard } = await readAloud(name, browsers[name]);
    const lags = lagsOf(lit, heard);
    const offs = lags.map(Math.abs);
    rows.push([
      version,
      `${lags.length} of ${heard.length}`,
      inMs(offs),
      `${digits(Math.max(...offs))} ms`,
      `${median(lags).toFixed(0)} ms`,
      `p95 ${target(p95(offs), 50, " ms")}`,
    ]);
  }
  return {
    title:
      "Word heard → word lit, either way (built-in voice, by recording; the recorder's clock is good to 10 ms)",
    columns: ["browser", "words lit, of heard", "median / p95", "most", "median, signed", "target"],
    rows,
  };
}

/**
 * @param {BrowserName} name
 * @param {Options} options
 */
async function readAloud(name, { executablePath, extension }) {
  const site = await startSite({ [SAMPLE.path]: SAMPLE.html });
  const sound = await startSound();
  const launch = name === "chrome" ? launchChromium : launchFirefox;
  const { browser, id } = await launch({ executablePath, extension, site, sound: sound.voiceless });
  try {
    const page = await browser.newPage();
    await page.goto(site.url(SAMPLE.path));
    const recording = await sound.record();
    const sent = await sendSignals(sound);
    await watchWords(page);
    const quiet = recording.windows.length;
    if (name === "chrome") {
      const popup = await openChromiumPopup(browser, id, page);
      await popup.locator("#play").click();
    } else {
      await page.bringToFront();
      await openFirefoxPopup(browser, id);
      while (!(await inPopup(browser, () => document.querySelector("#play") !== null))) await sleep(25);
      await clickInPopup(browser, "#play");
    }
    await recording.sound();
    await sleep(READ_MS);
    const lit = await litWords(page);
    const wave = await recording.stop();
    const samples = new Int16Array(Uint8Array.from(wave.subarray(HEADER_BYTES)).buffer);
    const timeAt = recorderClock(recording.windows, samples, sent);
    const first = recording.windows.findIndex(({ loud }, index) => index >= quiet && loud) * WINDOW_MS;
    const words = await findWords(samples, first);
    const heard = words.map(({ word, ms }) => ({ word, at: timeAt(ms) }));
    return { version: await browser.version(), lit, heard };
  } finally {
    await browser.close();
    await sound.stop();
    site.close();
  }
}

/**
 * @param {Int16Array} samples
 * @param {number} fromMs
 */
async function findWords(samples, fromMs) {
  const { heardOf } = await importKnownVoice();
  const [slt, rms] = await Promise.all(
    /** @type {const} */ (["slt", "rms"]).map(async (voice) =>
      WebAssembly.compile(new Uint8Array(await voiceBytes(voice))),
    ),
  );
  if (!slt || !rms) throw new Error("There are two voices.");
  return heardOf({ slt, rms }, paragraphs, { samples, rate: SAMPLE_RATE }, fromMs);
}

/**
 * For each word that was heard and lit, how much later it was lit, in ms.
 * @param {readonly Lit[]} lit
 * @param {readonly Heard[]} heard
 */
function lagsOf(lit, heard) {
  let next = 0;
  return heard.flatMap(({ word, at }) => {
    const found = lit.slice(next, next + MISSED).findIndex((candidate) => candidate.word === word);
    const mark = lit[next + found];
    if (found === -1 || !mark) return [];
    next += found + 1;
    return [mark.at - at];
  });
}
