/**
 * What Readback's own detector and agent, as built, make of pages in a real browser, in the world where content
 * scripts run. The extension around them is the recorder's: nothing of Readback's but the two scripts is in it.
 */
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inRepository } from "../repository.mjs";
import { launchChromium } from "./chromium.mjs";
import { launchFirefox } from "./firefox.mjs";
import { openDesk } from "./recorder-desk.mjs";

const ID = "recorder@readback.example";
const SCRIPTS = ["agent.js", "detector.js"];
/**
 * What browsers ask for by themselves: the page's icon, and their makers about accounts, fields of forms and settings.
 */
const OWN_ERRANDS = /\/favicon\.ico$|^https:\/\/[\w.-]+\.(?:google(?:apis)?|mozilla)\.com\//u;
/** So many pages are open at once: each holds a connection to the desk, of which browsers open six to a server. */
const TOGETHER = 6;

/** @typedef {import("./recorder-desk.mjs").Report & { readonly requests: readonly string[] }} Taken a report, and what was asked of the site while its page, and those beside it, were read */

/**
 * Starts a browser with the recorder installed.
 * @param {object} options
 * @param {import("../extension/manifest.mjs").BrowserName} options.browserName
 * @param {string} options.executablePath
 * @param {string} options.extension absolute path of the built Readback
 * @param {import("./site.mjs").Site} options.site
 */
export async function startRecorder({ browserName, executablePath, extension, site }) {
  const desk = await openDesk();
  const folder = await mkdtemp(join(tmpdir(), "readback-recorder-"));
  await writeExtension(folder, extension, desk.address);
  const launch = browserName === "chrome" ? launchChromium : launchFirefox;
  const { browser } = await launch({ executablePath, extension: folder, site });
  const tabs = await Promise.all(Array.from({ length: TOGETHER }, () => browser.newPage()));

  /**
   * Opens some pages at once and has them read once all are at rest.
   * @param {readonly string[]} addresses
   * @returns {Promise<readonly Taken[]>}
   */
  async function together(addresses) {
    const reports = addresses.map((address) => desk.expect(address));
    // A page may well never load in the driver's eyes; the recorder knows better.
    const opened = addresses.map((address, at) =>
      tabs[at]?.goto(address, { waitUntil: [] }).catch(() => null),
    );
    await Promise.all(reports.map(({ ready }) => ready));
    const before = site.requests.length;
    for (const { go } of reports) go();
    const taken = await Promise.all(reports.map((report) => report.taken));
    const requests = site.requests.slice(before).filter((address) => !OWN_ERRANDS.test(address));
    await Promise.all(opened);
    return taken.map((one) => ({ ...one, requests }));
  }

  return {
    version: () => browser.version(),
    /**
     * Reads pages of the site, several at a time.
     * @param {readonly string[]} addresses
     * @returns {Promise<readonly Taken[]>} in the order of the addresses
     */
    async take(addresses) {
      /** @type {Taken[]} */
      const all = [];
      for (let at = 0; at < addresses.length; at += TOGETHER) {
        all.push(...(await together(addresses.slice(at, at + TOGETHER))));
      }
      return all;
    },
    async close() {
      await browser.close();
      desk.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startRecorder>>} Recorder */

/**
 * @param {string} folder
 * @param {string} extension
 * @param {string} address of the desk
 */
async function writeExtension(folder, extension, address) {
  const own = (/** @type {string} */ name) => inRepository("build", "lab", "recorder", name);
  await Promise.all(SCRIPTS.map((name) => copyFile(join(extension, name), join(folder, name))));
  await copyFile(own("world.js"), join(folder, "world.js"));
  const background = await readFile(own("background.js"), "utf8");
  await writeFile(join(folder, "background.js"), `globalThis.RECORDER = "${address}";\n${background}`);
  const manifest = {
    manifest_version: 3,
    name: "Recorder",
    version: "1.0.0",
    host_permissions: ["<all_urls>"],
    content_scripts: [
      // The agent is to listen before the detector reports.
      { matches: ["<all_urls>"], js: ["world.js", ...SCRIPTS], run_at: "document_idle" },
    ],
    // Each browser takes its own of the two, and says so of the other.
    background: { service_worker: "background.js", scripts: ["background.js"] },
    content_security_policy: { extension_pages: "script-src 'self'" },
    browser_specific_settings: { gecko: { id: ID } },
  };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
}
