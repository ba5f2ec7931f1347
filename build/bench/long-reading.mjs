import { setTimeout as sleep } from "node:timers/promises";
import { launchChromium, openChromiumPopup } from "../lab/chromium.mjs";
import { startSite } from "../lab/site.mjs";
import { startSound } from "../lab/sound.mjs";
import { target } from "./figures.mjs";
import { longPage } from "./pages.mjs";

/** @typedef {import("puppeteer-core").CDPSession} Session */
/** @typedef {import("puppeteer-core").Page} Page */

/** Of the sample's paragraphs; 20,000 words. */
const PARAGRAPHS = 942;
/** Where it is played from, as shares of the article. */
const PLACES = { "the start": 0, "the middle": 0.5, "near the end": 0.98 };
const READ_MS = 10_000;
const LOOKS = 4;
const QUIET_MS = 600;
const MEGABYTE = 2 ** 20;

/**
 * A very long article in Chromium, played from all over: how soon it is heard, by recording, and what the host holds.
 * @param {{ readonly executablePath: string, readonly extension: string }} browserAndExtension
 * @returns {Promise<import("./table.mjs").Table>}
 */
export async function measureLongReading({ executablePath, extension }) {
  const article = longPage(PARAGRAPHS);
  const site = await startSite({ [article.path]: article.html });
  const sound = await startSound();
  const { browser, id } = await launchChromium({ executablePath, extension, site, sound: sound.voiceless });
  try {
    const page = await browser.newPage();
    await page.goto(site.url(article.path));
    const popup = await openChromiumPopup(browser, id, page);
    await popup.waitForSelector("#play");
    const recording = await sound.record();
    const host = await hostOf(browser);
    // What the first utterance ever costs is measured elsewhere.
    await popup.locator("#play").click();
    await recording.sound();
    const held = [await heldBy(host)];
    /** @type {string[][]} */
    const rows = [];
    for (const [name, share] of Object.entries(PLACES)) {
      await popup.click("#play");
      await recording.silence(QUIET_MS);
      await moveTo(popup, share);
      const clicked = performance.now();
      await popup.click("#play");
      const ms = (await recording.sound()) - clicked;
      rows.push([`click on Play → sound, from ${name}`, `${ms.toFixed(0)} ms`, target(ms, 500, " ms")]);
      await sleep(READ_MS);
      held.push(await heldBy(host));
    }
    // Nothing is asked of it now but to read on.
    const reading = [held.at(-1)?.heap ?? 0];
    for (let count = 0; count < LOOKS; count++) {
      await sleep(READ_MS);
      reading.push((await heldBy(host)).heap);
    }
    await recording.stop();
    const inMegabytes = (/** @type {readonly number[]} */ bytes) =>
      `${bytes.map((count) => (count / MEGABYTE).toFixed(1)).join(" → ")} MB`;
    const voice = held.map((each) => each.voice);
    rows.push(
      ["the host's heap, at first and after each", inMegabytes(held.map(({ heap }) => heap)), ""],
      [`the same while it reads on, each ${READ_MS / 1000} s`, inMegabytes(reading), "flat"],
      [
        "the voice's WebAssembly memory, likewise",
        inMegabytes(voice),
        target(Math.max(...voice) / MEGABYTE, 32, " MB"),
      ],
    );
    return {
      title: "An article of 20,000 words (Chromium, built-in voice, by recording)",
      columns: ["what", "measured", "target"],
      rows,
    };
  } finally {
    await browser.close();
    await sound.stop();
    site.close();
  }
}

/**
 * The document that holds the player, as a page that can be asked.
 * @param {import("puppeteer-core").Browser} browser
 */
async function hostOf(browser) {
  const target = await browser.waitForTarget((candidate) => candidate.url().endsWith("/host.html"));
  return target.asPage();
}

/**
 * Bytes held after the rubbish is taken out: by the host's own objects, and by the memory of the voice's worker.
 * @param {Page} host
 */
async function heldBy(host) {
  const session = await host.createCDPSession();
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  const [worker] = host.workers();
  if (!worker) throw new Error("The voice's worker does not run.");
  return { heap: usedSize, voice: await memoryOf(worker.client) };
}

/**
 * The size of every WebAssembly memory there is in a worker, in bytes: it is no part of the heap, so they are looked up.
 * @param {Pick<Session, "send">} worker
 * @returns {Promise<number>}
 */
async function memoryOf(worker) {
  const { result } = await worker.send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype" });
  const { objects } = await worker.send("Runtime.queryObjects", { prototypeObjectId: result.objectId ?? "" });
  const summed = await worker.send("Runtime.callFunctionOn", {
    objectId: objects.objectId ?? "",
    functionDeclaration:
      "function () { return this.reduce((sum, memory) => sum + memory.buffer.byteLength, 0); }",
    returnByValue: true,
  });
  return Number(summed.result.value);
}

/**
 * Moves the slider, as a drag would.
 * @param {Page} popup
 * @param {number} share of the article
 */
const moveTo = (popup, share) =>
  popup.evaluate((wanted) => {
    const slider = document.querySelector("input[type=range]");
    if (!(slider instanceof HTMLInputElement)) throw new Error("The popup has no slider.");
    slider.value = String(Math.round(Number(slider.max) * wanted));
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    slider.dispatchEvent(new Event("pointerup", { bubbles: true }));
  }, share);
