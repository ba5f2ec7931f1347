/** What is asked of, and done in, the service workers of the extension and of the test voices. */

/** @typedef {import("./chromium.mjs").Lab} Lab */

/** The test voice that takes the same time on every machine. */
export const VOICE = "Steady Voice";

const LIMIT_MS = 20_000;

/**
 * Chooses that voice, as the listener would in the popup.
 * @param {Lab} lab
 */
export async function chooseVoice(lab) {
  const worker = await background(lab);
  await worker.evaluate(
    (voice) => chrome.storage.sync.set({ settings: { rate: 1, pitch: 1, volume: 1, voice } }),
    VOICE,
  );
}

/**
 * Puts the extension where it is before the day's first article: no place kept, no host running.
 * @param {Lab} lab
 */
export async function putToSleep(lab) {
  const worker = await background(lab);
  await worker.evaluate(async () => {
    await chrome.storage.local.clear();
    if (await chrome.offscreen.hasDocument()) await chrome.offscreen.closeDocument();
  });
}

/**
 * Runs the listeners of the keyboard command for play and pause: headless Chromium hears no real keys.
 * @param {Lab} lab
 * @returns {Promise<number>} when, as `Date.now()`
 */
export async function pressToggle(lab) {
  const worker = await background(lab);
  return worker.evaluate(() => {
    const at = Date.now();
    chrome.commands.onCommand.dispatch("toggle-playback");
    return at;
  });
}

/**
 * How many utterances the test voices were given so far.
 * @param {Lab} lab
 */
export async function utteranceCount(lab) {
  const worker = await voices(lab);
  return worker.evaluate(() => heard.length);
}

/**
 * Waits for the first utterance after so many.
 * @param {Lab} lab
 * @param {number} before
 * @returns {Promise<number>} when the voice was asked to speak it, as `Date.now()`
 */
export const spokenAfter = (lab, before) => seen(lab, (after) => heard[after]?.begunAt, before);

/**
 * Waits until the last utterance has reached its third word.
 * @param {Lab} lab
 */
export const underWay = (lab) => seen(lab, () => heard.at(-1)?.words[2]?.at);

/**
 * Waits until the last utterance is over.
 * @param {Lab} lab
 * @returns {Promise<number>} when it ended, as `Date.now()`
 */
export const silent = (lab) => seen(lab, () => heard.at(-1)?.ended?.at);

/**
 * Asks the voices until they have an answer; the answer is a time noted there, so asking late costs nothing.
 * @param {Lab} lab
 * @param {(after: number) => number | undefined} look
 * @param {number} [after]
 * @returns {Promise<number>}
 */
async function seen(lab, look, after = 0) {
  const worker = await voices(lab);
  const begun = performance.now();
  for (;;) {
    const answer = await worker.evaluate(look, after);
    if (answer !== undefined) return answer;
    if (performance.now() - begun > LIMIT_MS)
      throw new Error(`The test voice did not do as expected: ${look}`);
  }
}

/** @param {Lab} lab */
const background = (lab) => workerAt(lab, `chrome-extension://${lab.id}/background.js`);

/** @param {Lab} lab */
const voices = (lab) => workerAt(lab, "/voice.js");

/**
 * @param {Lab} lab
 * @param {string} end of its address
 */
async function workerAt({ browser }, end) {
  const target = await browser.waitForTarget((candidate) => candidate.url().endsWith(end));
  const worker = await target.worker();
  if (!worker) throw new Error(`There is no service worker ${end}.`);
  return worker;
}
