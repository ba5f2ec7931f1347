import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "../command/problem.mjs";

/** @typedef {import("./session.mjs").Session} Session */

const POLL_MS = 50;
const READY_LIMIT_MS = 20_000;

/**
 * Opens the popup with the toolbar button and presses Play as soon as there is one.
 * @param {Session} session
 */
export async function play(session) {
  await session.openPopup();
  let view = await session.look();
  for (let waited = 0; !view.canPlay; waited += POLL_MS) {
    if (waited > READY_LIMIT_MS)
      throw new Problem(`There is nothing to play; the popup says: ${oneLine(view.text)}`);
    await sleep(POLL_MS);
    view = await session.look();
  }
  await session.clickPlay();
}

/**
 * Follows the reading by what the popup shows, sentence by sentence, until it is finished or the popup closes.
 * @param {Session} session
 * @param {(sentence: string) => void | Promise<void>} onSentence called as each sentence begins
 */
export async function follow(session, onSentence) {
  let last = "";
  for (;;) {
    const view = await session.look();
    if (!view.open || view.finished) return;
    if (view.now !== last && view.now !== "") {
      last = view.now;
      await onSentence(last);
    }
    await sleep(POLL_MS);
  }
}

/** @param {string} text */
const oneLine = (text) => text.replaceAll(/\s+/gu, " ").trim();
