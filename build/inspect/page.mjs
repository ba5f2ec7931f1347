import { JSDOM } from "jsdom";
import { detectArticle } from "../../src/page/detect/detect-article.ts";
import { copyPage } from "../../src/page/extract/copy-page.ts";
import { extractArticle } from "../../src/page/extract/extract-article.ts";
import { readMetadata } from "../../src/page/metadata/metadata.ts";

/** @typedef {import("../../src/core/article/article.ts").Article} Article */

/**
 * Whether a page is an article. It is parsed as it came: its scripts do not run and nothing is fetched.
 * @param {string} html
 * @param {string} url
 */
export function isArticlePage(html, url) {
  return withPage(html, url, (page) => detectArticle(page, url));
}

/**
 * The article of a page, or why there is none: what a click on the button would take, of any site.
 * @param {string} html
 * @param {string} url
 * @returns {{ readonly article: Article } | { readonly refusal: string }}
 */
export function articleOfPage(html, url) {
  return withPage(html, url, (page) => {
    const extracted = extractArticle(page, url, { anySite: true });
    return extracted.status === "article" ? { article: extracted.article } : { refusal: extracted.refusal };
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
  const { window } = new JSDOM(html, { url });
  try {
    return look(window.document);
  } finally {
    window.close();
  }
}
