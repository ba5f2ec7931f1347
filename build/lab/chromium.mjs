import { launch } from "puppeteer-core";
import { HOSTS } from "./hosts.mjs";
import { speechEnv } from "./speech-env.mjs";

/** @typedef {import("puppeteer-core").Browser} Browser */
/** @typedef {import("puppeteer-core").Page} Page */

/**
 * @typedef {object} ChromiumOptions
 * @property {string} executablePath
 * @property {string} extension absolute path of the unpacked extension
 * @property {readonly string[]} [others] further extensions, such as a voice
 * @property {import("./hosts.mjs").AnsweringSite} [site] answers for the site's hosts; the internet's does without it
 * @property {{ readonly env: Record<string, string> }} [sound] speaks and plays; none does without it, or the machine's own in a window
 * @property {boolean} [headless] true unless told otherwise
 * @property {readonly string[]} [args] further switches
 */

/**
 * Starts Chromium with the extension installed. It has a profile of its own, which goes when it is closed.
 * @param {ChromiumOptions} options
 * @returns {Promise<{ readonly browser: Browser, readonly id: string }>} the browser and the extension's id
 */
export async function launchChromium({
  executablePath,
  extension,
  others = [],
  site,
  sound,
  headless = true,
  args = [],
}) {
  const hosts = site?.everyHost ? ["*"] : HOSTS;
  const rules = site ? hosts.map((host) => `MAP ${host} 127.0.0.1:${site.port}`).join(",") : "";
  const browser = await launch({
    executablePath,
    headless,
    // Unpacked extensions can only be installed over a pipe, not over a socket.
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: site !== undefined,
    env: speechEnv(sound, headless),
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    // The driver would have a browser that neither sounds nor keeps a page to go back to, as those of listeners do.
    ignoreDefaultArgs: ["--mute-audio", "--disable-back-forward-cache"],
    args: [
      // The sandbox refuses to start as root, as in containers.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(rules ? [`--host-resolver-rules=${rules},EXCLUDE 127.0.0.1`] : []),
      // With the switch and no speech server behind it, Chromium waits for ever, and the voices of extensions with it.
      ...(sound || !headless ? ["--enable-speech-dispatcher"] : []),
      ...args,
    ],
  });
  const id = await browser.installExtension(extension);
  for (const other of others) await browser.installExtension(other);
  return { browser, id };
}

/**
 * Clicks the toolbar button while `page` is in front, and answers the popup that opens.
 * @param {Browser} browser
 * @param {string} id of the extension
 * @param {Page} page
 * @returns {Promise<Page>}
 */
export async function openChromiumPopup(browser, id, page) {
  await page.bringToFront();
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`There is no extension ${id}.`);
  const opened = browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/popup.html`, {
    timeout: 10_000,
  });
  await extension.triggerAction(page);
  return (await opened).asPage();
}
