/** What can only be done from Firefox's own window: toolbar button, popup, keys, state of the event page. */

/** @typedef {import("puppeteer-core").Browser} Browser */

/**
 * Puppeteer keeps the WebDriver BiDi connection to itself; there is no other way into the window.
 * @typedef {{ readonly connection: { send(method: string, params: object): Promise<{ readonly result: unknown }> } }} Bidi
 */

/**
 * @typedef {{ readonly contexts: readonly { readonly context: string }[] }} Tree
 * @typedef {{ readonly type: string, readonly result?: { readonly value: string },
 *   readonly exceptionDetails?: { readonly text: string } }} Answer
 */

/**
 * Runs a function in the browser window, with the browser's own rights. It sees nothing of the scope it was written
 * in; arguments and answer must survive JSON.
 * @template {readonly unknown[]} A
 * @template R
 * @param {Browser} browser
 * @param {(...args: A) => R | Promise<R>} code
 * @param {A} args
 * @returns {Promise<R>}
 */
export async function inWindow(browser, code, ...args) {
  const { connection } = /** @type {Bidi} */ (/** @type {unknown} */ (browser));
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 });
  const [window] = /** @type {Tree} */ (tree.result).contexts;
  const called = await connection.send("script.callFunction", {
    functionDeclaration: `async (args) => JSON.stringify((await (${code})(...JSON.parse(args))) ?? null)`,
    arguments: [{ type: "string", value: JSON.stringify(args) }],
    target: { context: window?.context },
    awaitPromise: true,
    userActivation: true,
  });
  const answer = /** @type {Answer} */ (called.result);
  if (answer.result === undefined || answer.type === "exception") {
    throw new Error(answer.exceptionDetails?.text ?? "The window gave no answer.");
  }
  return JSON.parse(answer.result.value);
}

/**
 * Presses a key combination of the extension by its `<key>` element: synthetic key presses do not reach it.
 * @param {Browser} browser
 * @param {string} key as in the manifest, without modifiers: "P", "Period"
 */
export function pressCommand(browser, key) {
  return inWindow(
    browser,
    (wanted) => {
      const names = [`[key="${wanted}"]`, `[keycode="VK_${wanted.toUpperCase()}"]`];
      const found = document.querySelector(names.map((name) => `keyset[id^="ext-keyset"] key${name}`).join());
      if (!found) throw new Error(`No command has the key ${wanted}.`);
      /** @type {Element & { doCommand(): void }} */ (found).doCommand();
    },
    key,
  );
}

/**
 * "running", "suspending" or "stopped": whether the event page is alive.
 * @param {Browser} browser
 * @param {string} id of the add-on
 */
export function backgroundState(browser, id) {
  return inWindow(browser, (addon) => WebExtensionPolicy.getByID(addon).extension.backgroundState, id);
}

/**
 * Makes pages and popups believe in a light or dark system.
 * @param {Browser} browser
 * @param {"light" | "dark"} scheme
 */
export function setColorScheme(browser, scheme) {
  return inWindow(
    browser,
    (dark) => {
      Services.prefs.setIntPref("ui.systemUsesDarkTheme", dark ? 1 : 0);
      Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", dark ? 0 : 1);
    },
    scheme === "dark",
  );
}

/**
 * The text on the clipboard.
 * @param {Browser} browser
 * @returns {Promise<string>}
 */
export function clipboardText(browser) {
  return inWindow(browser, () => navigator.clipboard.readText());
}

/**
 * Stops the event page as Firefox does when it has been idle; the next event starts it anew.
 * @param {Browser} browser
 * @param {string} id of the add-on
 */
export function stopBackground(browser, id) {
  return inWindow(
    browser,
    async (addon) => {
      const { extension } = WebExtensionPolicy.getByID(addon);
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
      if (extension.backgroundState === "running") throw new Error("The event page did not stop.");
    },
    id,
  );
}
