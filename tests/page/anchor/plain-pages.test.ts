import { expect, test } from "vitest";
import type { Anchors } from "../../../src/page/anchor/anchors.ts";
import { fold } from "../../../src/page/dom/folded-text.ts";
import { extractArticle } from "../../../src/page/extract/extract-article.ts";
import { ARTICLE_URL, asParagraphs, openPage, STORY, sentence } from "../pages.ts";

// Old pages have no classes: a teaser is made of the same elements as the story.

const HEAD = '<!doctype html><title>T</title><meta property="og:type" content="article"><h1>A headline</h1>';

/** Takes a story without classes; answers which of its paragraphs are found, with the ids of what is around them. */
function take(story = asParagraphs(STORY)): { readonly page: Document; readonly found: () => string[] } {
  const page = openPage(`${HEAD}<div>${story}</div>`);
  const extracted = extractArticle(page, ARTICLE_URL);
  if (extracted.status === "refused") throw new Error(extracted.refusal);
  const { article, anchors } = extracted;
  return { page, found: () => article.blocks.map((block) => homeOf(anchors, block)) };
}

function homeOf(anchors: Anchors, block: { readonly start: number; readonly end: number }): string {
  const ranges = anchors.rangesOf(block);
  const words = fold(ranges.join(""));
  const home = ranges[0]?.startContainer.parentElement?.closest("[id]")?.id ?? "";
  return words === "" ? "" : `${home} ${STORY.indexOf(words)}`;
}

const box = (id: string, indexes: readonly number[]) =>
  `<div id="${id}">${asParagraphs(indexes.map((index) => STORY[index] ?? ""))}</div>`;

test("of a story made anew no word is taken from a teaser that holds what an advertisement has cut in two", () => {
  const { page, found } = take();
  page.body.innerHTML = `<h1>A headline</h1>${box("teaser", [0, 1, 2, 3])}${box("story", [0, 1, 2, 3, 4, 5])}`;
  const cut = page.querySelectorAll("#story p")[3];
  if (cut) cut.innerHTML = cut.innerHTML.replace("letters home,", "letters home,<div>Advertisement</div>");
  const ids = found();
  expect(ids.filter((_, index) => index !== 3)).toEqual([0, 1, 2, 4, 5].map((index) => `story ${index}`));
  expect(ids[3]?.startsWith("story")).toBe(true);
});

test("of a story that is gone no word is taken from the teaser that is left", () => {
  const { page, found } = take();
  page.body.innerHTML = box("teaser", [0, 1, 2, 3]);
  expect(found()).toEqual(["", "", "", "", "", ""]);
});

test("of a story that is made anew without its beginning the rest is found, and not what a teaser repeats", () => {
  const { page, found } = take();
  page.body.innerHTML = box("teaser", [0, 1, 2, 3]) + box("story", [2, 3, 4, 5]);
  expect(found()).toEqual(["", "", ...[2, 3, 4, 5].map((index) => `story ${index}`)]);
});

test("a long story is found by one of its last paragraphs, though the very last are made otherwise now", () => {
  const long = Array.from({ length: 30 }, (_, index) => sentence(index));
  const { page, found } = take(asParagraphs(long));
  page.body.innerHTML = `<div id="story">${asParagraphs(long.slice(0, 28))}<div class="v2">${asParagraphs(long.slice(28))}</div></div>`;
  expect(found().slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5].map((index) => `story ${index}`));
});

test("of two whole copies none is taken, since neither can be told", () => {
  const { page, found } = take();
  page.body.innerHTML = box("one", [0, 1, 2, 3, 4, 5]) + box("two", [0, 1, 2, 3, 4, 5]);
  expect(found()).toEqual(["", "", "", "", "", ""]);
});

test("what is read although it stands beside the story is found again as well", () => {
  const note =
    "<aside><p>Editor’s note: This is a commentary, and what it says is the author’s own view.</p></aside>";
  const quotation =
    "<figure><blockquote>“Nobody had told the goat of it, and it went,” the pilot said.</blockquote></figure>";
  const initial =
    '<p><span aria-hidden="true">T</span>he goat went ashore with the captain, who had the papers.</p>';
  const page = openPage(`${HEAD}<div>${note}${initial}${asParagraphs(STORY)}${quotation}</div>`);
  const extracted = extractArticle(page, ARTICLE_URL);
  if (extracted.status === "refused") throw new Error(extracted.refusal);
  const { article, anchors } = extracted;
  expect(article.blocks).toHaveLength(STORY.length + 3);
  page.body.innerHTML = String(page.body.innerHTML);
  for (const block of article.blocks)
    expect(fold(anchors.rangesOf(block).join(""))).toBe(article.text.slice(block.start, block.end));
});
