import { expect, test } from "vitest";
import { findAgainAfter } from "../../../build/bench/mutated-page.mjs";
import { CHANGES } from "../../../build/bench/page-changes.mjs";
import type { Article } from "../../../src/core/article/article.ts";
import type { Anchors } from "../../../src/page/anchor/anchors.ts";
import { fold } from "../../../src/page/dom/folded-text.ts";
import { extractArticle } from "../../../src/page/extract/extract-article.ts";
import { corpusPage, corpusRows, type Gold, openPage, SAMPLE } from "../pages.ts";

interface Taken {
  readonly page: Document;
  readonly article: Article;
  readonly anchors: Anchors;
}

const GIVEN = [
  { url: SAMPLE.gold.url, html: SAMPLE.html },
  ...corpusRows<Gold>("gold.jsonl")
    .filter(({ isArticle, dynamic }) => isArticle && !dynamic)
    .map(({ url, file }) => ({ url, html: corpusPage(file) })),
];

/** Changes after which the page still has all the words of each paragraph that is there. */
const FINDS_ALL = new Set(["anew", "cut", "gone", "restyled", "reordered", "repeated"]);

function take({ url, html }: (typeof GIVEN)[number]): Taken {
  const page = openPage(html, url);
  const extracted = extractArticle(page, url);
  if (extracted.status === "refused") throw new Error(`${url}: ${extracted.refusal}`);
  return { page, ...extracted };
}

test("every character of every page maps to the live text node it stands in", () => {
  for (const { article, anchors } of GIVEN.map(take)) {
    // Words, since the space that a line break is read as stands in no text node.
    for (const { 0: word, index } of article.text.matchAll(/\S+/gu)) {
      const ranges = anchors.rangesOf({ start: index, end: index + word.length });
      expect(ranges.every(({ startContainer }) => startContainer.isConnected)).toBe(true);
      expect(fold(ranges.join(""))).toBe(word);
    }
  }
});

test.each(Object.keys(CHANGES))(
  "paragraphs are found again only where they belong after the page has changed: %s",
  (change) => {
    for (const { page, ...taken } of GIVEN.map(take)) {
      const again = findAgainAfter(page, taken, change);
      expect(again?.wrong ?? 0, taken.article.url).toBe(0);
      if (FINDS_ALL.has(change)) expect(again?.found, taken.article.url).toBe(again?.paragraphs);
    }
  },
);
