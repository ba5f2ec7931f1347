import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { launchChromium, openChromiumPopup } from "../lab/chromium.mjs";
import { startSite } from "../lab/site.mjs";
import { digits, target } from "./figures.mjs";
import { NO_CORPORA, SAMPLE, seedPage } from "./pages.mjs";

/** @typedef {{ readonly executablePath: string, readonly extension: string }} BrowserAndExtension */

const LIMIT_S = 15;
const LIMIT_MB = 2;
const MAKING_LIMIT_MS = 120_000;
const DOWNLOAD_LIMIT_MS = 10_000;
const POLL_MS = 25;

/**
 * "Save as audio" in Chromium, each article in a browser just started: from the click in the popup until the files are
 * offered there, and how large the MP3 is once it is downloaded.
 * @param {BrowserAndExtension} browserAndExtension
 * @returns {Promise<import("./table.mjs").Table>}
 */
export async function measureSaving(browserAndExtension) {
  const seed = seedPage();
  /** @type {string[][]} */
  const rows = [];
  for (const page of seed ? [SAMPLE, seed] : [SAMPLE]) {
    const { seconds, megabytes } = await saveOnce(browserAndExtension, page);
    rows.push(
      [`${page.name}: click → files offered`, `${digits(seconds)} s`, target(seconds, LIMIT_S, " s")],
      [`${page.name}: the MP3`, `${digits(megabytes)} MB`, target(megabytes, LIMIT_MB, " MB")],
    );
  }
  if (!seed) rows.push(["seed", NO_CORPORA]);
  return { title: "Save as audio (Chromium)", columns: ["what", "measured", "target"], rows };
}

/**
 * @param {BrowserAndExtension} browserAndExtension
 * @param {import("./pages.mjs").Page} article
 */
async function saveOnce({ executablePath, extension }, { path, html }) {
  const folder = await mkdtemp(join(tmpdir(), "readback-saved-"));
  const site = await startSite({ [path]: html });
  const { browser, id } = await launchChromium({ executablePath, extension, site });
  try {
    const session = await browser.target().createCDPSession();
    await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
    const page = await browser.newPage();
    await page.goto(site.url(path));
    const popup = await openChromiumPopup(browser, id, page);
    const save = await popup.waitForSelector("[data-roving=save]");
    const clicked = performance.now();
    await save?.click();
    const link = await popup.waitForSelector(".saving a[download$=mp3]", { timeout: MAKING_LIMIT_MS });
    const seconds = (performance.now() - clicked) / 1_000;
    await link?.click();
    return { seconds, megabytes: (await downloadedBytes(folder)) / 1_000_000 };
  } finally {
    await browser.close();
    site.close();
    await rm(folder, { recursive: true });
  }
}

/**
 * The size of the MP3 in a folder, once it is whole: until then it has another name.
 * @param {string} folder
 * @returns {Promise<number>}
 */
async function downloadedBytes(folder) {
  for (const end = performance.now() + DOWNLOAD_LIMIT_MS; performance.now() < end; await sleep(POLL_MS)) {
    const name = (await readdir(folder)).find((file) => file.endsWith(".mp3"));
    const { size } = name ? await stat(join(folder, name)) : { size: 0 };
    if (size > 0) return size;
  }
  throw new Error("Chromium did not download the file.");
}
