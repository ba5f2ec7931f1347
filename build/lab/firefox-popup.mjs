/**
 * Firefox's real popup. WebDriver BiDi does not list it, so it is opened, read, clicked, photographed and closed
 * from the browser window.
 */
import { inWindow } from "./firefox-window.mjs";

/** @typedef {import("puppeteer-core").Browser} Browser */

/**
 * Clicks the toolbar button; resolves when the popup has loaded and has its size.
 * @param {Browser} browser
 * @param {string} id of the add-on
 */
export function openFirefoxPopup(browser, id) {
  return inWindow(
    browser,
    async (addon) => {
      const { ExtensionParent } = ChromeUtils.importESModule(
        "resource://gre/modules/ExtensionParent.sys.mjs",
      );
      const { extension } = WebExtensionPolicy.getByID(addon);
      await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
      for (let tries = 0; tries < 400; tries++) {
        const popup = document.querySelector("browser[webextension-view-type=popup]");
        if (popup?.currentURI?.spec.startsWith("moz-extension:") && popup.clientHeight > 20) return;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error("The popup did not open within 10 s.");
    },
    id,
  );
}

/**
 * Whether the popup is open.
 * @param {Browser} browser
 */
export function isPopupOpen(browser) {
  return inWindow(browser, () => document.querySelector("browser[webextension-view-type=popup]") !== null);
}

/**
 * Closes the popup as a click elsewhere would.
 * @param {Browser} browser
 */
export function closeFirefoxPopup(browser) {
  return inWindow(browser, () => {
    const panel = document.querySelector("browser[webextension-view-type=popup]")?.closest("panel");
    /** @type {Element & { hidePopup(): void } | null | undefined} */ (panel)?.hidePopup();
  });
}

/**
 * Runs a function in the open popup, where `window` and `document` are the popup's. It sees nothing of the scope it was written in,
 * nor the page's own variables; arguments and answer must survive JSON.
 * @template {readonly unknown[]} A
 * @template R
 * @param {Browser} browser
 * @param {(...args: A) => R | Promise<R>} code
 * @param {A} args
 * @returns {Promise<R>}
 */
export async function inPopup(browser, code, ...args) {
  const answer = await inWindow(
    browser,
    (source, json) => {
      const popup = document.querySelector("browser[webextension-view-type=popup]");
      if (!popup) throw new Error("The popup is not open.");
      const name = `readback-${Math.random()}`;
      const script = `
        (async (window, document) => (${source})(...${json}))(content, content.document).then(
          (value) => sendAsyncMessage("${name}", JSON.stringify({ value: value ?? null })),
          (error) => sendAsyncMessage("${name}", JSON.stringify({ error: String(error) })),
        );`;
      return new Promise((resolve) => {
        popup.messageManager.addMessageListener(name, ({ data }) => resolve(data));
        popup.messageManager.loadFrameScript(`data:text/javascript,${encodeURIComponent(script)}`, false);
      });
    },
    String(code),
    JSON.stringify(args),
  );
  const { value, error } = JSON.parse(String(answer));
  if (error !== undefined) throw new Error(error);
  return value;
}

/**
 * Presses the mouse on the first element that matches, in the open popup.
 * @param {Browser} browser
 * @param {string} selector
 */
export function clickInPopup(browser, selector) {
  return inPopup(
    browser,
    (wanted) => {
      const element = document.querySelector(wanted);
      if (!element) throw new Error(`The popup has no ${wanted}.`);
      element.scrollIntoView({ block: "nearest" });
      const { left, top, width, height } = element.getBoundingClientRect();
      const mouse = { button: 0, clickCount: 1 };
      for (const type of /** @type {const} */ (["mousedown", "mouseup"])) {
        window.synthesizeMouseEvent(type, left + width / 2, top + height / 2, mouse, {});
      }
    },
    selector,
  );
}

/**
 * A picture of the open popup.
 * @param {Browser} browser
 * @returns {Promise<Buffer>} PNG
 */
export async function popupScreenshot(browser) {
  const base64 = await inWindow(browser, async () => {
    const popup = document.querySelector("browser[webextension-view-type=popup]");
    if (!popup) throw new Error("The popup is not open.");
    const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
    // The window is XUL, where a plain createElement makes no canvas.
    const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error("No canvas.");
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
    return canvas.toDataURL().split(",")[1] ?? "";
  });
  return Buffer.from(base64, "base64");
}
