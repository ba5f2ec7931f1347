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
import { CLOSED_POPUP, readPopup } from "./session.mjs";

/** @typedef {import("./session.mjs").Session} Session */

const POLL_MS = 25;

/**
 * @param {import("../lab/firefox.mjs").FirefoxOptions} options
 * @returns {Promise<Session>}
 */
export async function startFirefox(options) {
  const { browser, id } = await launchFirefox(options);
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

/** @param {string} scheme */
const prefersScheme = (scheme) => window.matchMedia(`(prefers-color-scheme: ${scheme})`).matches;
