import { launchFirefox } from "../lab/firefox.mjs";
import { closeFirefoxPopup, inPopup, openFirefoxPopup } from "../lab/firefox-popup.mjs";
import { startSite } from "../lab/site.mjs";
import { startSound } from "../lab/sound.mjs";
import { inMs, p95, target } from "./figures.mjs";
import { SAMPLE } from "./pages.mjs";

/** @typedef {import("puppeteer-core").Browser} Browser */
/** @typedef {Awaited<ReturnType<typeof readOnce>>} Times of one reading, in ms */

const LIMIT_MS = 20_000;

/**
 * From clicks to what the popup shows, in Firefox with its real popup; the driver looks every 25 ms whether it is
 * open, so that these are upper bounds. Without a speech server there is nothing to play and only the first is told.
 * @param {{ readonly executablePath: string, readonly extension: string, readonly hasSound: boolean }} options
 * @param {number} runs the first, in a browser just started, is told apart
 * @returns {Promise<import("./table.mjs").Table>}
 */
export async function timeFirefox({ executablePath, extension, hasSound }, runs) {
  const site = await startSite({ [SAMPLE.path]: SAMPLE.html });
  const sound = hasSound ? await startSound() : undefined;
  const { browser, id } = await launchFirefox({
    executablePath,
    extension,
    site,
    ...(sound ? { sound } : {}),
  });
  const read = () => readOnce(browser, id, site.url(SAMPLE.path), hasSound);
  try {
    const first = await read();
    /** @type {Times[]} */
    const all = [];
    for (let run = 0; run < runs; run++) all.push(await read());
    const row = (
      /** @type {string} */ name,
      /** @type {keyof Times} */ which,
      /** @type {number | undefined} */ limit,
    ) => {
      const samples = all.map((times) => times[which]);
      const told = limit === undefined ? "" : `p95 ${target(p95(samples), limit, " ms")}`;
      return [name, inMs(samples), `${first[which].toFixed(0)} ms`, told];
    };
    const loaded = "    of that, since the popup began to load";
    const playing = [
      row("click on Play → shown as playing", "played", undefined),
      row("popup again while playing → truth shown", "again", undefined),
      row(loaded, "againOwn", 100),
      row("pause in the popup → shown as paused", "paused", 200),
    ];
    return {
      title: `Clicks and what they show (${await browser.version()}, ${runs} readings of the sample)`,
      columns: ["from → to", "median / p95", "very first", "target"],
      rows: [
        row("toolbar click → Play can be pressed", "shown", undefined),
        row(loaded, "shownOwn", 150),
        ...(hasSound ? playing : []),
      ],
    };
  } finally {
    await browser.close();
    await sound?.stop();
    site.close();
  }
}

/**
 * @param {Browser} browser
 * @param {string} id
 * @param {string} url
 * @param {boolean} plays
 */
async function readOnce(browser, id, url, plays) {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.bringToFront();
    const opened = await openPopup(browser, id, ["Play", "Play again"]);
    const times = { shown: opened.total, shownOwn: opened.own, played: 0, again: 0, againOwn: 0, paused: 0 };
    if (!plays) return times;
    const played = await press(browser, "Pause");
    await closeFirefoxPopup(browser);
    const reopened = await openPopup(browser, id, ["Pause"]);
    const paused = await press(browser, "Play");
    return { ...times, played, again: reopened.total, againOwn: reopened.own, paused };
  } finally {
    await closeFirefoxPopup(browser);
    await page.close();
  }
}

/**
 * Clicks the toolbar button and waits until the Play button has one of these names.
 * @param {Browser} browser
 * @param {string} id
 * @param {readonly string[]} names
 */
async function openPopup(browser, id, names) {
  const clicked = Date.now();
  await openFirefoxPopup(browser, id);
  const { at, loadedAt } = await inPopup(
    browser,
    async (wanted, limit) => {
      const named = () => wanted.includes(document.querySelector("#play")?.getAttribute("aria-label") ?? "");
      const begun = Date.now();
      while (!named() && Date.now() - begun < limit) {
        await new Promise((resolve) => window.setTimeout(resolve, 1));
      }
      return { at: named() ? Date.now() : Number.NaN, loadedAt: window.performance.timeOrigin };
    },
    names,
    LIMIT_MS,
  );
  return { total: at - clicked, own: at - loadedAt };
}

/**
 * Presses the mouse on the Play button and waits until it has another name.
 * @param {Browser} browser
 * @param {string} name
 * @returns {Promise<number>} ms from one to the other
 */
function press(browser, name) {
  return inPopup(
    browser,
    async (wanted, limit) => {
      const play = () => document.querySelector("#play");
      const { left = 0, top = 0, width = 0, height = 0 } = play()?.getBoundingClientRect() ?? {};
      const begun = Date.now();
      for (const type of /** @type {const} */ (["mousedown", "mouseup"])) {
        const mouse = { button: 0, clickCount: 1 };
        window.synthesizeMouseEvent(type, left + width / 2, top + height / 2, mouse, {});
      }
      while (play()?.getAttribute("aria-label") !== wanted) {
        if (Date.now() - begun > limit) return Number.NaN;
        await new Promise((resolve) => window.setTimeout(resolve, 1));
      }
      return Date.now() - begun;
    },
    name,
    LIMIT_MS,
  );
}
