import { launchChromium, openChromiumPopup } from "../lab/chromium.mjs";
import { startSite } from "../lab/site.mjs";
import { startSound } from "../lab/sound.mjs";
import { SAMPLE_RATE, toWave } from "../lab/wave.mjs";
import { inMs, median, p95, target } from "./figures.mjs";
import { SAMPLE } from "./pages.mjs";

/** @typedef {import("puppeteer-core").Page} Page */

const TONE_MS = 300;

/** A tone as a WAV file, in base64: loud from its first sample on. */
const TONE = toWave(
  Buffer.from(
    Int16Array.from({ length: (SAMPLE_RATE * TONE_MS) / 1000 }, (_, index) => 10_000 * Math.cos(index / 3))
      .buffer,
  ),
).toString("base64");

/**
 * The built-in voice in Chromium on a machine without any other: from a click to the first sound, by recording what is
 * played, so the browser's own way to the sound card and the recorder's delay are in each figure. A tone from a bare
 * audio element, which has nothing of ours in it, tells how much that is.
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
    /** @type {number[]} */
    const tones = [];
    for (let run = 0; run < runs; run++) {
      await popup.click("#play");
      await recording.silence(600);
      tones.push(await timeTone(popup, recording));
      await recording.silence(600);
      warm.push(await toSound());
    }
    const ours = warm.map((ms) => ms - median(tones));
    await recording.stop();
    return {
      title: "The built-in voice (Chromium, no other voice on the machine, by recording)",
      columns: ["from → to", "median / p95", "target"],
      rows: [
        [
          "first sound, cold: click on Play as soon as it shows → sound",
          `${cold.toFixed(0)} ms`,
          target(cold, 300, " ms"),
        ],
        ["first sound, warm: click on Play → sound", inMs(warm), `p95 ${target(p95(warm), 100, " ms")}`],
        [
          "a tone from a bare audio element: play() → sound",
          inMs(tones),
          "none: the browser's and the recorder's part",
        ],
        ["first sound, warm, less the tone's median", inMs(ours), `p95 ${target(p95(ours), 100, " ms")}`],
      ],
    };
  } finally {
    await browser.close();
    await sound.stop();
    site.close();
  }
}

/**
 * How long a tone takes from `play()` to the recording, played by the popup through an audio element of its own.
 * @param {Page} popup
 * @param {import("../lab/recording.mjs").Recording} recording
 * @returns {Promise<number>} in ms
 */
async function timeTone(popup, recording) {
  const heard = recording.sound();
  const asked = await popup.evaluate(async (wave) => {
    const bytes = Uint8Array.from(atob(wave), (letter) => letter.charCodeAt(0));
    const address = URL.createObjectURL(new Blob([bytes], { type: "audio/wav" }));
    const audio = new Audio(address);
    const at = performance.timeOrigin + performance.now();
    await audio.play();
    await new Promise((resolve) => audio.addEventListener("ended", resolve, { once: true }));
    URL.revokeObjectURL(address);
    return at;
  }, TONE);
  return performance.timeOrigin + (await heard) - asked;
}
