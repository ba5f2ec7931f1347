import { launchChromium } from "../lab/chromium.mjs";
import { startSite } from "../lab/site.mjs";
import { inRepository } from "../repository.mjs";
import { pageScript } from "./bundle.mjs";

/** @typedef {import("puppeteer-core").Page} Page */

/**
 * Chromium with the extension and the test voices, on a site of these pages.
 * @param {{ readonly executablePath: string, readonly extension: string, readonly pages: readonly import("./pages.mjs").Page[] }} options
 */
export async function startLab({ executablePath, extension, pages }) {
  const script = await pageScript();
  const site = await startSite(Object.fromEntries(pages.map(({ path, html }) => [path, html])));
  const voices = inRepository("tests", "e2e", "lib", "deterministic-voice");
  const { browser, id } = await launchChromium({ executablePath, extension, others: [voices], site });

  /**
   * Opens a page in a fresh tab, which is closed after use.
   * @template R
   * @param {string} path
   * @param {(page: Page) => Promise<R>} use
   * @returns {Promise<R>}
   */
  async function inTab(path, use) {
    const page = await browser.newPage();
    try {
      await page.goto(site.url(path));
      return await use(page);
    } finally {
      await page.close();
    }
  }

  return {
    browser,
    id,
    site,
    inTab,
    /**
     * The same with the code of `in-page.mjs` at hand there.
     * @template R
     * @param {string} path
     * @param {(page: Page) => Promise<R>} use
     * @returns {Promise<R>}
     */
    inPage: (path, use) =>
      inTab(path, async (page) => {
        await page.evaluate(script);
        return use(page);
      }),
    async close() {
      await browser.close();
      site.close();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startLab>>} Lab */
