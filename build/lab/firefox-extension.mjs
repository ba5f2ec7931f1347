/** What Firefox itself knows and does about an extension: its button, and the sites it may see. */
import { inWindow } from "./firefox-window.mjs";

/** @typedef {import("puppeteer-core").Browser} Browser */

/**
 * What the toolbar button says while the tab in front is.
 * @param {Browser} browser
 * @param {string} id of the add-on
 */
export function buttonTitle(browser, id) {
  return inWindow(
    browser,
    (addon) => {
      const { ExtensionParent } = ChromeUtils.importESModule(
        "resource://gre/modules/ExtensionParent.sys.mjs",
      );
      const { extension } = WebExtensionPolicy.getByID(addon);
      const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
      return action.getContextData(gBrowser.selectedTab).title;
    },
    id,
  );
}

/**
 * Takes sites back, as the listener does in the add-on's list of permissions.
 * @param {Browser} browser
 * @param {string} id of the add-on
 * @param {readonly string[]} origins match patterns
 */
export function takeBack(browser, id, origins) {
  return inWindow(
    browser,
    async (addon, taken) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        "resource://gre/modules/ExtensionPermissions.sys.mjs",
      );
      const { extension } = WebExtensionPolicy.getByID(addon);
      await ExtensionPermissions.remove(addon, { permissions: [], origins: taken }, extension);
    },
    id,
    origins,
  );
}
