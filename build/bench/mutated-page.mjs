/**
 * Changes pages as their own scripts do, and tells whether the words of an article are found again, and only where
 * they belong. Runs in any DOM.
 */

/** @typedef {import("../../src/core/article/article.ts").Article} Article */
/** @typedef {import("../../src/page/anchor/anchors.ts").Anchors} Anchors */

/**
 * @typedef {object} Again how many paragraphs were found again
 * @property {number} paragraphs of 25 characters or more, that the page still has
 * @property {number} found with all their words where they were
 * @property {number} part found in part, because the page has cut them in two
 * @property {number} wrong with any word anywhere else, of any length
 * @property {number} ms which finding all of them took
 */

/** Where each paragraph belongs, as its number, on the elements around its words. */
const MARK = "data-belongs";
const LONG = 25;

/**
 * Which of the changes are made: `anew` makes all nodes new, cuts text nodes, sets advertisements between paragraphs,
 * a copy of the opening before everything and one in reverse order after it; `cut` also sets an advertisement into
 * every seventh paragraph; `gone` also takes out the first two, of which copies remain.
 * @typedef {"anew" | "cut" | "gone"} Change
 */

/**
 * Changes a page and has an article found again in it.
 * @param {Document} page
 * @param {{ readonly article: Article, readonly anchors: Anchors }} taken from this page
 * @param {Change} change
 * @returns {Again}
 */
export function findAgainAfter(page, { article, anchors }, change) {
  mark(page, article, anchors);
  mutate(
    page,
    article.blocks.map((block) => textOf(article, block)),
    change,
  );
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
 * @param {Document} page
 * @param {readonly string[]} texts
 * @param {Change} change
 */
function mutate(page, texts, change) {
  const { body } = page;
  const markup = body.innerHTML;
  body.innerHTML = markup;
  const paragraphs = new Set(
    [...page.querySelectorAll(`[${MARK}]`)].map((around) => around.closest("p, li, h2, h3, h4, blockquote")),
  );
  for (const [index, paragraph] of [...paragraphs].entries()) {
    if (!paragraph) continue;
    if (change === "gone" && index < 2) {
      paragraph.remove();
      continue;
    }
    if (index % 3 === 2) paragraph.after(advertisement(page));
    for (const text of [...paragraph.childNodes]) {
      if (text.nodeType === 3) cut(page, /** @type {Text} */ (text), change === "cut" && index % 7 === 3);
    }
  }
  const teaser = page.createElement("div");
  teaser.append(...copies(page, texts.slice(0, 4)));
  body.prepend(teaser);
  const second = page.createElement("article");
  second.append(...copies(page, texts.slice(0, 6).toReversed()));
  body.append(second);
}

/**
 * @param {Document} page
 * @param {Text} text
 * @param {boolean} withAdvertisement
 */
function cut(page, text, withAdvertisement) {
  if (text.data.length <= 30) return;
  const space = text.data.indexOf(" ", text.data.length >> 1);
  const rest = text.splitText(space < 0 ? text.data.length >> 1 : space);
  if (withAdvertisement) rest.before(advertisement(page));
}

/** @param {Document} page */
function advertisement(page) {
  const box = page.createElement("div");
  box.innerHTML = "<span>Advertisement</span><p>RELATED A story about something else entirely</p>";
  return box;
}

/**
 * @param {Document} page
 * @param {readonly string[]} texts
 */
const copies = (page, texts) =>
  texts.map((text) => {
    const paragraph = page.createElement("p");
    paragraph.textContent = text;
    return paragraph;
  });

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
