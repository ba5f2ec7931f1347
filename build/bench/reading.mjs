import { openChromiumPopup } from "../lab/chromium.mjs";
import { inMs, median, p95, target, times } from "./figures.mjs";
import { SAMPLE } from "./pages.mjs";
import {
  chooseVoice,
  pressToggle,
  putToSleep,
  silent,
  spokenAfter,
  underWay,
  utteranceCount,
  VOICE,
} from "./workers.mjs";

/** @typedef {import("./chromium.mjs").Lab} Lab */
/** @typedef {import("puppeteer-core").Page} Page */

/** @typedef {Awaited<ReturnType<typeof readOnce>>} Times of one reading, in ms */

/**
 * From clicks to speech and silence, in Chromium with its real popup: the sample is opened, played, paused from the
 * popup, and played and paused by keyboard command, each time with the host asleep at first.
 * @param {Lab} lab
 * @param {number} runs the first, in a browser just started, is told apart
 * @returns {Promise<import("./table.mjs").Table>}
 */
export async function timeReadings(lab, runs) {
  await chooseVoice(lab);
  const first = await readOnce(lab);
  /** @type {Times[]} */
  const all = [];
  for (let run = 0; run < runs; run++) all.push(await readOnce(lab));

  const row = (
    /** @type {string} */ name,
    /** @type {(times: Times) => number} */ of,
    /** @type {number | undefined} */ limit,
    /** @type {((times: Times) => number) | undefined} */ bare,
  ) => {
    const samples = all.map(of);
    const control = bare ? all.map(bare) : [];
    return [
      name,
      inMs(samples),
      `${of(first).toFixed(0)} ms`,
      bare ? againstBare(samples, control) : "",
      limit === undefined ? "" : `p95 ${target(p95(samples), limit, " ms")}`,
    ];
  };
  return {
    title: `Clicks, speech and silence (Chromium, ${runs} readings of the sample, host asleep at first)`,
    columns: ["from → to", "median / p95", "very first", "the browser alone", "target"],
    rows: [
      row("toolbar click → Play can be pressed", ({ shown }) => shown, undefined, undefined),
      row("    of that, since the popup began to load", ({ shownOwn }) => shownOwn, 150, undefined),
      row(
        "click on Play → speak()",
        ({ spoke }) => spoke,
        undefined,
        ({ bareSpoke }) => bareSpoke,
      ),
      row("toolbar click → speak(), Play pressed at once", (one) => one.shown + one.spoke, 1000, undefined),
      row("popup again while playing → truth shown", ({ again }) => again, undefined, undefined),
      row("    of that, since the popup began to load", ({ againOwn }) => againOwn, 100, undefined),
      row(
        "pause in the popup → silence",
        ({ paused }) => paused,
        200,
        ({ bareSilent }) => bareSilent,
      ),
      row(
        "pause by command → silence",
        ({ commanded }) => commanded,
        200,
        ({ bareSilent }) => bareSilent,
      ),
    ],
  };
}

/**
 * What the browser takes by itself, and how many times that it is; no ratio where its clock, which counts whole ms,
 * shows nothing.
 * @param {readonly number[]} samples
 * @param {readonly number[]} control
 */
function againstBare(samples, control) {
  const bare = median(control);
  return bare < 1 ? "under 1 ms" : `${inMs(control)}, ${times(median(samples) / bare)}`;
}

/** @param {Lab} lab */
async function readOnce(lab) {
  return lab.inTab(SAMPLE.path, async (page) => {
    // The page has woken the service worker, by the detector's message.
    await putToSleep(lab);
    const opened = await openPopup(lab, page, "Play");
    const before = await utteranceCount(lab);
    const play = await press(opened.popup);
    const spokeAt = await spokenAfter(lab, before);
    await underWay(lab);
    await opened.popup.close();

    const reopened = await openPopup(lab, page, "Pause");
    const pause = await press(reopened.popup);
    const pausedAt = await silent(lab);
    const bare = await speakBare(lab, reopened.popup);
    await reopened.popup.close();

    const count = await utteranceCount(lab);
    await pressToggle(lab);
    await spokenAfter(lab, count);
    await underWay(lab);
    const command = await pressToggle(lab);
    const commandedAt = await silent(lab);
    return {
      shown: opened.total,
      shownOwn: opened.own,
      spoke: spokeAt - play,
      again: reopened.total,
      againOwn: reopened.own,
      paused: pausedAt - pause,
      commanded: commandedAt - command,
      ...bare,
    };
  });
}

/**
 * Clicks the toolbar button and waits until the Play button says what it must.
 * @param {Lab} lab
 * @param {Page} page
 * @param {"Play" | "Pause"} name
 */
async function openPopup({ browser, id }, page, name) {
  await page.bringToFront();
  const clicked = Date.now();
  const popup = await openChromiumPopup(browser, id, page);
  // What is seen there can be told no sooner than puppeteer has the popup, so that these are upper bounds.
  const seen = await popup.waitForFunction(
    (wanted) =>
      document.querySelector("#play")?.getAttribute("aria-label") === wanted && {
        at: Date.now(),
        loadedAt: performance.timeOrigin,
      },
    { polling: "mutation" },
    name,
  );
  const { at, loadedAt } = (await seen.jsonValue()) || { at: Number.NaN, loadedAt: Number.NaN };
  return { popup, total: at - clicked, own: at - loadedAt };
}

/**
 * Presses Play, which has to stand still first: a popup grows as it opens.
 * @param {Page} popup
 * @returns {Promise<number>} when the press arrived, as `Date.now()`
 */
async function press(popup) {
  const pressed = await popup.evaluateHandle(() => {
    /** @type {{ at: Promise<number> }} a promise by itself would be waited for */
    const answer = {
      at: new Promise((resolve) => {
        const note = (/** @type {Event} */ { timeStamp }) => resolve(performance.timeOrigin + timeStamp);
        addEventListener("click", note, { capture: true, once: true });
      }),
    };
    return answer;
  });
  await popup.locator("#play").click();
  return pressed.evaluate(({ at }) => at);
}

/**
 * What the browser itself takes from `speak()` to the voice and from `cancel()` to silence, asked for by the popup.
 * @param {Lab} lab
 * @param {Page} popup
 */
async function speakBare(lab, popup) {
  const before = await utteranceCount(lab);
  const spoke = await popup.evaluate(async (name) => {
    const find = () => speechSynthesis.getVoices().find((voice) => voice.name === name);
    if (!find()) await new Promise((resolve) => speechSynthesis.addEventListener("voiceschanged", resolve));
    const utterance = new SpeechSynthesisUtterance("One two three four five six seven eight nine ten.");
    utterance.voice = find() ?? null;
    const at = Date.now();
    speechSynthesis.speak(utterance);
    return at;
  }, VOICE);
  const spokenAt = await spokenAfter(lab, before);
  await underWay(lab);
  const cancelled = await popup.evaluate(() => {
    const at = Date.now();
    speechSynthesis.cancel();
    return at;
  });
  return { bareSpoke: spokenAt - spoke, bareSilent: (await silent(lab)) - cancelled };
}
