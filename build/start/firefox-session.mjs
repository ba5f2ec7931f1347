import { setTimeout as sleep } from "node:timers/promises";
import { launchFirefox, VIEWPORT } from "../lab/firefox.mjs";
import {
  clickInPopup,
  inPopup,
  isPopupOpen,
  openFirefoxPopup,
  popupScreenshot,
} from "../lab/firefox-popup.mjs";
import { setColorScheme } from "../lab/firefox-window.mjs";
import { CLOSED_POPUP, readPopup, SAVE, SAVE_LIMIT_MS, SAVED_LINKS } from "./session.mjs";

/** @typedef {import("./session.mjs").Session} Session */

const POLL_MS = 25;

/**
 * @param {import("../lab/firefox.mjs").FirefoxOptions & { readonly downloads: string }} options
 * @returns {Promise<Session>}
 */
export async function startFirefox({ downloads, ...options }) {
  const prefs = {
    "browser.download.folderList": 2,
    "browser.download.dir": downloads,
    "browser.download.useDownloadDir": true,
    "browser.download.always_ask_before_handling_new_types": false,
  };
  // A window that somebody looks at saves where its user's Firefox does.
  const { browser, id } = await launchFirefox({ ...options, ...(options.headless ? { prefs } : {}) });
  const [page = await browser.newPage()] = await browser.pages();
  if (options.headless) await page.setViewport(VIEWPORT);
  return {
    openArticle: async (url) => {
      await page.goto(url);
    },
    openPopup: async () => {
      await page.bringToFront();
      await openFirefoxPopup(browser, id);
    },
    look: async () => ((await isPopupOpen(browser)) ? inPopup(browser, readPopup) : CLOSED_POPUP),
    clickPlay: () => clickInPopup(browser, "#play"),
    saveAudio: async () => {
      await clickInPopup(browser, SAVE);
      for (let waited = 0; !(await inPopup(browser, has, SAVED_LINKS)); waited += POLL_MS) {
        if (waited > SAVE_LIMIT_MS) throw new Error("The article was not saved in time.");
        await sleep(POLL_MS);
      }
      await clickInPopup(browser, `${SAVED_LINKS}[download$=mp3]`);
      await clickInPopup(browser, `${SAVED_LINKS}[download$=vtt]`);
    },
    setColorScheme: async (scheme) => {
      await setColorScheme(browser, scheme);
      // The popup is another process and hears of it later.
      while (!(await inPopup(browser, prefersScheme, scheme))) await sleep(POLL_MS);
    },
    popupPicture: () => popupScreenshot(browser),
    pagePicture: () => page.screenshot(),
    closed: new Promise((resolve) => browser.once("disconnected", () => resolve())),
    close: () => browser.close(),
  };
}

/** @param {string} selector */
const has = (selector) => document.querySelector(selector) !== null;

/** @param {string} scheme */
const prefersScheme = (scheme) => window.matchMedia(`(prefers-color-scheme: ${scheme})`).matches;
