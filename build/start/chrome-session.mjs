import { launchChromium, openChromiumPopup } from "../lab/chromium.mjs";
import { CLOSED_POPUP, readPopup } from "./session.mjs";

/** @typedef {import("./session.mjs").Session} Session */
/** @typedef {import("puppeteer-core").Page} Page */

/**
 * @param {import("../lab/chromium.mjs").ChromiumOptions} options
 * @returns {Promise<Session>}
 */
export async function startChrome(options) {
  const { browser, id } = await launchChromium(options);
  const [page = await browser.newPage()] = await browser.pages();
  /** @type {Page | undefined} */
  let popup;
  const shown = () => {
    if (!popup) throw new Error("The popup is not open.");
    return popup;
  };
  return {
    openArticle: async (url) => {
      await page.goto(url);
    },
    openPopup: async () => {
      popup = await openChromiumPopup(browser, id, page);
    },
    look: async () => (popup?.isClosed() === false ? popup.evaluate(readPopup) : CLOSED_POPUP),
    clickPlay: () => shown().click("#play"),
    setColorScheme: async (scheme) => {
      const features = [{ name: "prefers-color-scheme", value: scheme }];
      await Promise.all([page.emulateMediaFeatures(features), shown().emulateMediaFeatures(features)]);
    },
    popupPicture: () => shown().screenshot(),
    pagePicture: () => page.screenshot(),
    closed: new Promise((resolve) => browser.once("disconnected", () => resolve())),
    close: () => browser.close(),
  };
}
