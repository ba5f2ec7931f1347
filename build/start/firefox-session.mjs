import { launchFirefox } from "../lab/firefox.mjs";
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

/**
 * @param {import("../lab/firefox.mjs").FirefoxOptions} options
 * @returns {Promise<Session>}
 */
export async function startFirefox(options) {
  const { browser, id } = await launchFirefox(options);
  const [page = await browser.newPage()] = await browser.pages();
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
    setColorScheme: (scheme) => setColorScheme(browser, scheme),
    popupPicture: () => popupScreenshot(browser),
    pagePicture: () => page.screenshot(),
    closed: new Promise((resolve) => browser.once("disconnected", () => resolve())),
    close: () => browser.close(),
  };
}
