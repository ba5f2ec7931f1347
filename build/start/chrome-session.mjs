import { launchChromium, openChromiumPopup } from "../lab/chromium.mjs";
import { CLOSED_POPUP, readPopup, SAVE, SAVE_LIMIT_MS, SAVED_LINKS } from "./session.mjs";

/** @typedef {import("./session.mjs").Session} Session */
/** @typedef {import("puppeteer-core").Page} Page */

/**
 * @param {import("../lab/chromium.mjs").ChromiumOptions & { readonly downloads: string }} options
 * @returns {Promise<Session>}
 */
export async function startChrome({ downloads, ...options }) {
  const { browser, id } = await launchChromium(options);
  const session = await browser.target().createCDPSession();
  // A window that somebody looks at saves where its user's Chrome does.
  if (options.headless) {
    await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
  }
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
    saveAudio: async () => {
      await shown().click(SAVE);
      await shown().waitForSelector(SAVED_LINKS, { timeout: SAVE_LIMIT_MS });
      for (const link of await shown().$$(SAVED_LINKS)) await link.click();
    },
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
