import { BROWSERS } from "../extension/manifest.mjs";
import { importPage } from "../inspect/bundle.mjs";
import { startRecorder } from "../lab/recorder.mjs";
import { startSite } from "../lab/site.mjs";
import { givenPages, NO_CORPORA, othersPages } from "./pages.mjs";

/**
 * Nothing of a page runs or loads: what is compared is what two parsers and two DOMs make of the same bytes. Styles are
 * let be, for Firefox forgets those written on elements where they are forbidden.
 */
const STILL = { "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'" };

/**
 * @typedef {object} Inspected
 * @property {string} url over https: the local site has a certificate, and so is spoken to over TLS alone
 * @property {string} html
 * @property {string} made what `inspect` makes of the page, as JSON
 */

/**
 * Whether each page is an article, and the whole article or why there is none, as `inspect` sees it.
 * @param {readonly import("./pages.mjs").AddressedPage[]} pages
 * @returns {Promise<readonly Inspected[]>}
 */
export async function inspected(pages) {
  const { readPage } = await importPage();
  return pages.map(({ url: given, html }) => {
    const url = new URL(given.replace(/^http:/u, "https:")).href;
    return { url, html, made: made(readPage(html, url)) };
  });
}

/**
 * How many of all the pages there are come out of a real browser as they come out of `inspect`.
 * @param {Record<import("../extension/manifest.mjs").BrowserName, Omit<Parameters<typeof startRecorder>[0], "site" | "browserName">>} browsers
 * @returns {Promise<import("./table.mjs").Table>}
 */
export async function measureInspect(browsers) {
  const pages = await inspected([...givenPages(), ...othersPages()]);
  const rows = [];
  for (const browserName of BROWSERS) {
    const differing = await differences({ browserName, ...browsers[browserName] }, pages);
    const same = `${pages.length - differing.length} of ${pages.length}`;
    rows.push(pages.length === 0 ? [browserName, NO_CORPORA] : [browserName, same]);
  }
  return { title: "Pages that inspect takes as the browser does", columns: ["browser", "the same"], rows };
}

/**
 * Compares `inspect` with the built extension in a real browser, byte for byte, page by page.
 * @param {Omit<Parameters<typeof startRecorder>[0], "site">} browser
 * @param {readonly Inspected[]} pages
 * @returns {Promise<readonly { readonly url: string, readonly inspect: string, readonly browser: string }[]>} the pages
 *   on which they differ
 */
export async function differences(browser, pages) {
  const served = pages.map(({ url, html }) => [url, { html, headers: STILL }]);
  const site = await startSite(Object.fromEntries(served), { everyHost: true });
  const recorder = await startRecorder({ ...browser, site });
  try {
    const taken = await recorder.take(pages.map(({ url }) => url));
    return pages.flatMap(({ url, made: inspect }, at) => {
      const seen = made(taken[at] ?? {});
      return inspect === seen ? [] : [{ url, inspect, browser: seen }];
    });
  } finally {
    await recorder.close();
    site.close();
  }
}

/** @param {{ readonly isArticle?: boolean, readonly article?: unknown, readonly refusal?: string | null }} found */
const made = ({ isArticle, article = null, refusal = null }) =>
  JSON.stringify({ isArticle, article, refusal });
