import { blocksOfText } from "../../src/core/article/article.ts";
import { findQuotes } from "../../src/core/quotes/find-quotes.ts";
import { namesIn } from "../../src/core/sentences/known-names.ts";
import { segment } from "../../src/core/sentences/segment.ts";
import { isArticleUrl } from "../../src/page/detect/article-url.ts";
import { changesOf } from "./changes.mjs";
import { isArticlePage, metadataOfPage, readPage } from "./page.mjs";
import { spansField, textField } from "./request.mjs";
import { spokenOf } from "./spoken.mjs";

/** @typedef {import("./request.mjs").Request} Request */

/**
 * What each task answers to one request, its `id` aside.
 * @type {Readonly<Record<string, (request: Request) => object>>}
 */
export const TASKS = { detect, extract, sentences, quotes, spoken, changes };

/**
 * By the address alone where there is no HTML.
 * @param {Request} request
 */
function detect(request) {
  const url = textField(request, "url");
  const html = request.html === undefined ? undefined : textField(request, "html");
  return { isArticle: html === undefined ? isArticleUrl(url) : isArticlePage(html, url) };
}

/**
 * Whether the page is an article is what `detect` says of it; a story is taken from any page, as a click would. An article whose
 * text can't be read, or has not come yet, is told by its headline, byline and date.
 * @param {Request} request
 */
function extract(request) {
  const html = textField(request, "html");
  const url = textField(request, "url");
  const { isArticle, article } = readPage(html, url);
  const {
    title = "",
    authors = [],
    published = null,
  } = article ?? (isArticle ? metadataOfPage(html, url) : null) ?? {};
  const paragraphs = article?.blocks.map(({ start, end }) => article.text.slice(start, end)) ?? [];
  return { isArticle, title, authors, published, paragraphs };
}

/** @param {Request} request */
function sentences(request) {
  const text = textField(request, "text");
  const known = namesIn(text);
  return {
    sentences: blocksOfText(text).flatMap((block) => {
      const written = text.slice(block.start, block.end);
      return segment(written, known).map(({ start, end }) => written.slice(start, end));
    }),
  };
}

/** @param {Request} request */
function quotes(request) {
  const text = textField(request, "text");
  const quoted = spansField(request, "blockquotes");
  const blocks = blocksOfText(text).map((block) => {
    const inside = quoted.some(({ start, end }) => block.start < end && start < block.end);
    return inside ? { ...block, kind: /** @type {const} */ ("blockquote") } : block;
  });
  return {
    quotes: findQuotes(text, blocks).map(({ start, end, speaker }) => ({
      start,
      end,
      speaker: speaker && { name: speaker.name, ...speaker.mention },
    })),
  };
}

/** @param {Request} request */
function spoken(request) {
  const { display, spoken, segments } = spokenOf(textField(request, "text"));
  return { display, spoken, segments };
}

/** @param {Request} request */
function changes(request) {
  return changesOf(textField(request, "text"));
}
