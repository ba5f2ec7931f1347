import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { launch } from "puppeteer-core";
import { HOSTS } from "./hosts.mjs";
import { speechEnv } from "./speech-env.mjs";

/** @typedef {import("puppeteer-core").Browser} Browser */
/** @typedef {import("puppeteer-core").Page} Page */

/** Where the extension's pages live: Firefox gives every installation another UUID unless it is told one. */
const UUID = "2f1a6d0e-7c55-4b8e-9a53-5d1f0c9e7a11";
/** Size of a page where there is no window, in CSS pixels. */
export const VIEWPORT = { width: 1280, height: 800 };

const POLL_MS = 25;
const LOAD_LIMIT_MS = 10_000;

/**
 * @typedef {object} FirefoxOptions
 * @property {string} executablePath
 * @property {string} extension absolute path of the unpacked extension
 * @property {import("./hosts.mjs").AnsweringSite} [site] answers for the site's hosts; the internet's does without it
 * @property {{ readonly env: Record<string, string> }} [sound] speaks and plays; none does without it, or the machine's own in a window
 * @property {boolean} [headless] true unless told otherwise
 * @property {Record<string, string | number | boolean>} [prefs] further preferences
 */

/**
 * Starts Firefox with the extension as a temporary add-on, in a profile that goes when it is closed.
 * @param {FirefoxOptions} options
 * @returns {Promise<{ readonly browser: Browser, readonly id: string }>} the browser and the add-on's id
 */
export async function launchFirefox({ executablePath, extension, site, sound, headless = true, prefs = {} }) {
  const manifest = JSON.parse(await readFile(join(extension, "manifest.json"), "utf8"));
  const id = String(manifest.browser_specific_settings.gecko.id);
  const names = site?.everyHost
    ? { "network.dns.forceResolve": "127.0.0.1" }
    : { "network.dns.localDomains": HOSTS.join(",") };
  const mapping = site ? { ...names, "network.socket.forcePort": `443=${site.port}` } : {};
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless,
    acceptInsecureCerts: site !== undefined,
    env: speechEnv(sound, headless),
    defaultViewport: headless ? VIEWPORT : null,
    // Lets us click the toolbar button, which is in the browser's own window.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [id]: UUID }),
      ...mapping,
      ...prefs,
    },
  });
  await browser.installExtension(extension);
  return { browser, id };
}

/**
 * The address of one of the extension's own files.
 * @param {string} path
 */
export const addonUrl = (path) => `moz-extension://${UUID}/${path}`;

/**
 * Opens one of the extension's pages in a tab. Firefox never reports such a page as loaded
 * (https://github.com/puppeteer/puppeteer/issues/14314), so the page itself is asked.
 * @param {Browser} browser
 * @param {string} path
 * @returns {Promise<Page>}
 */
export async function openAddonPage(browser, path) {
  const page = await browser.newPage();
  await page.goto(addonUrl(path), { waitUntil: [] });
  for (let waited = 0; waited < LOAD_LIMIT_MS; waited += POLL_MS) {
    const loaded = await page
      .evaluate(() => location.protocol === "moz-extension:" && document.readyState === "complete")
      // The context goes away under us while the page replaces the blank one.
      .catch(() => false);
    if (loaded) return page;
    await sleep(POLL_MS);
  }
  throw new Error(`${path} did not load within ${LOAD_LIMIT_MS} ms.`);
}
