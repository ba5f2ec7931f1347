import { JSDOM, VirtualConsole } from "jsdom";
import { detectArticle } from "../../src/page/detect/detect-article.ts";
import { copyPage } from "../../src/page/extract/copy-page.ts";
import { extractArticle } from "../../src/page/extract/extract-article.ts";
import { readMetadata } from "../../src/page/metadata/metadata.ts";

/** @typedef {import("../../src/core/article/article.ts").Article} Article */
/** @typedef {import("../../src/core/protocol/refusal.ts").Refusal} Refusal */

/**
 * Whether a page is an article. It is parsed as it came: its scripts do not run and nothing is fetched.
 * @param {string} html
 * @param {string} url
 */
export function isArticlePage(html, url) {
  return withPage(html, url, (page) => detectArticle(page, new URL(url)));
}

/**
 * @typedef {object} PageRead
 * @property {boolean} isArticle as `isArticlePage` has it
 * @property {Article | null} article what a click on the button would take, of any site
 * @property {Refusal | null} refusal why there is none
 */

/**
 * All that is made of a page.
 * @param {string} html
 * @param {string} url
 * @returns {PageRead}
 */
export function readPage(html, url) {
  return withPage(html, url, (page) => {
    const isArticle = detectArticle(page, new URL(url));
    const extracted = extractArticle(page, url, { anySite: true });
    if (extracted.status === "article") return { isArticle, article: extracted.article, refusal: null };
    return { isArticle, article: null, refusal: extracted.refusal };
  });
}

/**
 * What a page says of its article besides the text, which may yet come; null where the page is too large.
 * @param {string} html
 * @param {string} url
 */
export function metadataOfPage(html, url) {
  return withPage(html, url, (page) => {
    const copy = copyPage(page);
    return copy && readMetadata(copy, url).about;
  });
}

/**
 * @template R
 * @param {string} html
 * @param {string} url
 * @param {(page: Document) => R} look
 */
function withPage(html, url, look) {
  // What jsdom can't parse of style sheets it would print.
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return look(window.document);
  } finally {
    window.close();
  }
}
