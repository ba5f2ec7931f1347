import { expect, test } from "vitest";
import { rehearseSearch } from "../../../src/page/anchor/rehearse.ts";
import { extractArticle } from "../../../src/page/extract/extract-article.ts";
import { ARTICLE_URL, articlePage, openPage, prose, SAMPLE } from "../pages.ts";

test.each([
  ["the sample", SAMPLE.html, SAMPLE.gold.url],
  ["a page of one paragraph", articlePage(`<p>${prose(3).replaceAll(/<[^>]*>/gu, "")}</p>`), ARTICLE_URL],
])("a rehearsal leaves %s as it was, and the article's words where they are", (_name, html, url) => {
  const page = openPage(html, url);
  const taken = extractArticle(page, url);
  if (taken.status === "refused") throw new Error(taken.refusal);
  const { MutationObserver } = page.defaultView ?? globalThis;
  const changes = new MutationObserver(() => undefined);
  changes.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  rehearseSearch(page, taken.article);
  expect(changes.takeRecords()).toEqual([]);
  expect(taken.anchors.hold()).toBe(true);
  expect(taken.anchors.refresh()).toBe(false);
});
