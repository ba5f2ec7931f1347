/**
 * One browser with the extension and an article open in it, the same for Chromium and Firefox.
 * @typedef {object} Session
 * @property {(url: string) => Promise<void>} openArticle
 * @property {() => Promise<void>} openPopup clicks the toolbar button
 * @property {() => Promise<PopupView>} look what the popup shows now
 * @property {() => Promise<void>} clickPlay
 * @property {() => Promise<void>} saveAudio presses Save as audio, and both links once the files are made
 * @property {(scheme: "light" | "dark") => Promise<void>} setColorScheme
 * @property {() => Promise<Uint8Array>} popupPicture PNG
 * @property {() => Promise<Uint8Array>} pagePicture PNG
 * @property {Promise<void>} closed resolves when the browser has gone
 * @property {() => Promise<void>} close
 */

/**
 * What there is to see in the popup; `open` is false once it has closed.
 * @typedef {object} PopupView
 * @property {boolean} open
 * @property {boolean} canPlay whether there is a Play button
 * @property {boolean} finished
 * @property {string} now the sentence being heard
 * @property {string} text all of its words
 */

/** Where the popup offers to save the article, and the files that come of it. */
export const SAVE = "[data-roving=save]";
export const SAVED_LINKS = ".saving a";

/** An article is made in a few seconds; one of 20,000 words in a minute on a slow machine. */
export const SAVE_LIMIT_MS = 120_000;

/**
 * Reads the popup from its document. Runs inside it, so it may use nothing of this file.
 * @returns {PopupView}
 */
export function readPopup() {
  const now = document.querySelector("#now");
  return {
    open: true,
    canPlay: document.querySelector("#play") !== null,
    // The end of the article is told in place of a sentence, under a heading of its own.
    finished: now?.querySelector("strong") !== null && now !== null,
    now: now?.textContent ?? "",
    text: document.body.textContent ?? "",
  };
}

/** @type {PopupView} */
export const CLOSED_POPUP = { open: false, canPlay: false, finished: false, now: "", text: "" };
