/**
 * Changes pages as their own scripts do, and tells whether the words of an article are found again, and only where
 * they belong. Runs in any DOM.
 */
import { CHANGES, NEEDS_WHOLE } from "./page-changes.mjs";

/** @typedef {import("../../src/core/article/article.ts").Article} Article */
/** @typedef {import("../../src/page/anchor/anchors.ts").Anchors} Anchors */

/**
 * @typedef {object} Again how many paragraphs were found again
 * @property {number} paragraphs of 25 characters or more, that the page still has
 * @property {number} found with all their words where they were
 * @property {number} part found in part, because the page has edited them or cut them in two
 * @property {number} wrong with any word anywhere else, of any length
 * @property {number} ms which finding all of them took
 */

/** Where each paragraph belongs, as its number, on the elements around its words. */
const MARK = "data-belongs";
const LONG = 25;
/** A story of fewer paragraphs can't be told from a teaser, nor by anyone. */
const LEAST = 2;

/**
 * Changes a page and has an article found again in it.
 * @param {Document} page
 * @param {{ readonly article: Article, readonly anchors: Anchors }} taken from this page
 * @param {string} change the name of one of `CHANGES`
 * @returns {Again | null} null where the page has not what this would change
 */
export function findAgainAfter(page, { article, anchors }, change) {
  mark(page, article, anchors);
  const markup = page.body.innerHTML;
  page.body.innerHTML = markup;
  const story = storyOn(page, article);
  if (story.paragraphs.length < LEAST || (!story.isWhole && NEEDS_WHOLE.has(change))) return null;
  CHANGES[change]?.(story);
  const begun = performance.now();
  anchors.refresh();
  const again = { paragraphs: 0, found: 0, part: 0, wrong: 0, ms: performance.now() - begun };
  for (const [index, block] of article.blocks.entries()) {
    const ranges = anchors.rangesOf(block);
    const text = textOf(article, block);
    const isThere = page.querySelector(`[${MARK}~="${index}"]`) !== null;
    const isWrong = ranges.some((range) => !belongs(range, index) || !bare(text).includes(bare(`${range}`)));
    if (isWrong) again.wrong++;
    if (text.length < LONG || !isThere) continue;
    again.paragraphs++;
    const words = bare(ranges.join(""));
    if (isWrong || words === "") continue;
    if (words === bare(text)) again.found++;
    else again.part++;
  }
  return again;
}

/**
 * @param {Document} page
 * @param {Article} article
 * @param {Anchors} anchors
 */
function mark(page, article, anchors) {
  for (const element of page.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
  for (const [index, block] of article.blocks.entries()) {
    for (const range of anchors.rangesOf(block)) {
      const around = range.startContainer.parentElement;
      around?.setAttribute(MARK, `${around.getAttribute(MARK) ?? ""} ${index}`);
    }
  }
}

/**
 * @param {Document} page that is marked
 * @param {Article} article
 * @returns {import("./page-changes.mjs").Story}
 */
function storyOn(page, article) {
  const around = [...page.querySelectorAll(`[${MARK}]`)].map((each) =>
    each.closest("p, li, h2, h3, h4, blockquote"),
  );
  return {
    page,
    paragraphs: [...new Set(around)].filter((paragraph) => paragraph !== null),
    isWhole: !around.includes(null),
    texts: article.blocks.map((block) => textOf(article, block)),
    copied(element) {
      const copy = /** @type {Element} */ (element.cloneNode(true));
      for (const each of [copy, ...copy.querySelectorAll(`[${MARK}]`)]) each.removeAttribute(MARK);
      return copy;
    },
  };
}

/**
 * @param {Range} range
 * @param {number} index
 */
const belongs = (range, index) =>
  range.startContainer.parentElement?.matches(`[${MARK}~="${index}"]`) ?? false;

/**
 * @param {Article} article
 * @param {import("../../src/core/article/article.ts").Span} span
 */
const textOf = ({ text }, { start, end }) => text.slice(start, end);

/**
 * What is left when a text is compared letter by letter.
 * @param {string} text
 */
const bare = (text) => text.normalize("NFKD").replaceAll(/[\s\p{C}\p{M}]/gu, "");
