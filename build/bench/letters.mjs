/** Whether each letter of an article is on the live page where its anchors say. Runs in any DOM. */

/** @typedef {import("../../src/core/article/article.ts").Article} Article */
/** @typedef {import("../../src/page/anchor/anchors.ts").Anchors} Anchors */

/**
 * @typedef {object} Letters
 * @property {number} characters of the article, without the space between blocks
 * @property {readonly string[]} astray those that are not where they should be, each with what was found and the words around it
 */

/** What `Article.text` is without: controls, halves of surrogate pairs, soft hyphens, zero-width and directional marks. */
const UNSEEN = /(?!\s)\p{Cc}|[\p{Cs}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu;

/**
 * Compares each character of an article with the text under its own range on the page, and each word with that under
 * its own. White space is one space; the space that a line break is read as stands in no text node.
 * @param {{ readonly article: Article, readonly anchors: Anchors }} taken
 * @returns {Letters}
 */
export function lettersOf({ article: { text, blocks }, anchors }) {
  const astray = [];
  let characters = 0;
  /** @type {(start: number, end: number) => string} */
  const under = (start, end) =>
    anchors
      .rangesOf({ start, end })
      .join("")
      .replaceAll(UNSEEN, "")
      .replaceAll(/\s+/gu, " ")
      .normalize("NFC");
  for (const { start, end } of blocks) {
    const block = text.slice(start, end);
    for (let at = start; at < end; ) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const seen = under(at, at + character.length);
      if (seen !== character && !(character === " " && seen === "")) {
        astray.push(`“${character}” is “${seen}” in ${text.slice(Math.max(start, at - 15), at + 15)}`);
      }
      characters++;
      at += character.length;
    }
    for (const { 0: word, index } of block.matchAll(/\S+/gu)) {
      const seen = under(start + index, start + index + word.length);
      if (seen !== word) astray.push(`“${word}” is “${seen}”`);
    }
  }
  return { characters, astray };
}
