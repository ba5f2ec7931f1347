/** What runs inside a page of a real browser, bundled into one script. Times are in ms. */
import { Readability } from "@mozilla/readability";
import { extractArticle, extractInStretches } from "../../src/page/extract/extract-article.ts";
import { lettersOf } from "./letters.mjs";
import { findAgainAfter } from "./mutated-page.mjs";
import { busiest } from "./task-log.mjs";

/** @typedef {{ readonly ours: number, readonly theirs: number }} Pair one sample of each, for one page */

/** The clock of a page is as coarse as this, so that a sample shorter than `LEAST_MS` is taken over several runs. */
const COARSE_MS = 0.1;
const LEAST_MS = 10;
/** Both run for this long before they are measured: by then they are compiled and optimised. */
const WARM_MS = 500;

export { busiest };

/**
 * The first run of one of the two in this page: nothing is compiled or optimised yet.
 * @param {"ours" | "theirs"} which
 */
export const first = (which) =>
  timed(which === "ours" ? () => ours(document, location.href) : () => theirs(document), 1);

/**
 * Page → article, with Readback and with Readability alone, in turn, so that whatever slows the machine down slows
 * down both.
 * @param {number} rounds
 * @returns {Promise<readonly Pair[]>}
 */
export async function compare(rounds) {
  const begun = performance.now();
  do {
    await ours(document, location.href);
    theirs(document);
  } while (performance.now() - begun < WARM_MS);
  return compareOn(document, location.href, rounds);
}

/**
 * The same for a page that is parsed but does not run, in a page where `compare` has run; null where Readback finds
 * no article in it.
 * @param {string} html
 * @param {string} address
 * @param {number} rounds
 * @returns {Promise<readonly Pair[] | null>}
 */
export async function compareParsed(html, address, rounds) {
  const page = new DOMParser().parseFromString(html, "text/html");
  return (await ours(page, address)).status === "article" ? compareOn(page, address, rounds) : null;
}

/**
 * Whether an article is found again in a page that is parsed and then changes; null where there is no article in it.
 * @param {string} html
 * @param {string} address
 * @param {string} change
 */
export function findAgainIn(html, address, change) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const taken = extractArticle(page, address);
  return taken.status === "article" ? findAgainAfter(page, taken, change) : null;
}

/**
 * Whether each letter of the article on this page is where its anchors say; null where there is no article.
 * @returns {import("./letters.mjs").Letters | null}
 */
export function letters() {
  const taken = extractArticle(document, location.href, { anySite: true });
  return taken.status === "article" ? lettersOf(taken) : null;
}

/**
 * The same for a page that is parsed.
 * @param {string} html
 * @param {string} address
 */
export function lettersIn(html, address) {
  const taken = extractArticle(new DOMParser().parseFromString(html, "text/html"), address);
  return taken.status === "article" ? lettersOf(taken) : null;
}

/** How large the page is, and what is taken from it. */
export function size() {
  const taken = extractArticle(document, location.href);
  return {
    elements: document.querySelectorAll("*").length,
    blocks: taken.status === "article" ? taken.article.blocks.length : 0,
  };
}

/**
 * @param {Document} page
 * @param {string} address
 * @param {number} rounds
 */
async function compareOn(page, address, rounds) {
  const runOurs = () => ours(page, address);
  const runTheirs = () => theirs(page);
  const repeatsOf = async (/** @type {() => unknown} */ work) =>
    Math.ceil(LEAST_MS / Math.max(await timed(work, 1), COARSE_MS));
  const [inOurs, inTheirs] = [await repeatsOf(runOurs), await repeatsOf(runTheirs)];
  /** @type {Pair[]} */
  const pairs = [];
  while (pairs.length < rounds) {
    pairs.push({ ours: await timed(runOurs, inOurs), theirs: await timed(runTheirs, inTheirs) });
  }
  return pairs;
}

/**
 * @param {Document} page
 * @param {string} address
 */
const ours = (page, address) => extractInStretches(page, address);

/**
 * As its manual has it: on a clone, for it takes the document apart.
 * @param {Document} page
 */
const theirs = (page) => new Readability(/** @type {Document} */ (page.cloneNode(true))).parse();

/**
 * @param {() => unknown} work which may answer a promise
 * @param {number} repeats
 */
async function timed(work, repeats) {
  const begun = performance.now();
  for (let run = 0; run < repeats; run++) await work();
  return (performance.now() - begun) / repeats;
}
