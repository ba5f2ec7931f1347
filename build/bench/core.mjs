/** The pure core as it is measured in Node, bundled into one module. */
import { blocksOfText, joinBlocks } from "../../src/core/article/article.ts";
import { toScript } from "../../src/core/player/script.ts";
import { findQuotes } from "../../src/core/quotes/find-quotes.ts";
import { segment } from "../../src/core/sentences/segment.ts";
import { toSpokenText } from "../../src/core/spoken/to-spoken-text.ts";
import { isArticleUrl } from "../../src/page/detect/article-url.ts";

/** @typedef {import("../../src/core/article/article.ts").Article} Article */

/**
 * An article of these paragraphs.
 * @param {readonly string[]} paragraphs
 * @returns {Article}
 */
export function articleOf(paragraphs) {
  return {
    url: "https://www.militarytimes.com/news/your-army/2026/09/16/long-story/",
    title: "A long story",
    authors: ["Nora Whitlock"],
    published: null,
    publication: "Military Times",
    lang: "en",
    ...joinBlocks(paragraphs.map((text) => ({ kind: "paragraph", text }))),
  };
}

/**
 * What the core does with an article, step by step; the script is both steps and what else is made once for all.
 * @param {Article} article
 */
export const stepsOf = (article) => ({
  sentences: () => article.blocks.map(({ start, end }) => segment(article.text.slice(start, end))),
  quotations: () => findQuotes(article.text, article.blocks),
  script: () => toScript(article),
});

/**
 * The sentences of a text whose blocks are parted by empty lines.
 * @param {string} text
 */
export const sentencesOf = (text) =>
  blocksOfText(text).flatMap((block) =>
    segment(text.slice(block.start, block.end)).map(({ start, end }) =>
      text.slice(block.start + start, block.start + end),
    ),
  );

export { isArticleUrl, toSpokenText };
