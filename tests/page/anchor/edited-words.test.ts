import { expect, test } from "vitest";
import { partsOf } from "../../../src/page/anchor/parts-of-text.ts";
import { fold } from "../../../src/page/dom/folded-text.ts";
import { extractArticle } from "../../../src/page/extract/extract-article.ts";
import { ARTICLE_URL, articlePage, openPage, prose, sentence } from "../pages.ts";

function take(page: Document) {
  const extracted = extractArticle(page, ARTICLE_URL);
  if (extracted.status === "refused") throw new Error(extracted.refusal);
  return extracted;
}

const TOLD =
  "It hums like a door that nobody has shut, he said, and a goat hums like a kettle that is nearly done.";

test("of words that were edited no copy further on in the paragraph is taken for them", () => {
  const page = openPage(articlePage(`${prose(2)}<p>${TOLD}</p>${prose(3)}`));
  const { article, anchors } = take(page);
  const edited = page.querySelectorAll("article p")[2];
  if (edited) edited.textContent = TOLD.replace("It hums like a door", "It sounds like a door");
  const [, , block] = article.blocks;
  const found = anchors.rangesOf(block ?? { start: 0, end: 0 }).map((range) => fold(`${range}`));
  expect(found).toEqual([TOLD.slice(TOLD.indexOf("like a door"))]);
});

test("between two stretches of words in one text node nothing is covered that the page has set there", () => {
  const page = openPage(articlePage(`${prose(2)}<p>${TOLD}</p>${prose(3)}`));
  const { article, anchors } = take(page);
  const edited = page.querySelectorAll("article p")[2];
  if (edited) edited.textContent = TOLD.replace("he said, ", "he said, and Al Reed too, ");
  const [, , block] = article.blocks;
  const found = anchors.rangesOf(block ?? { start: 0, end: 0 }).map((range) => fold(`${range}`));
  expect(found.join(" ")).not.toContain("Reed");
  expect(found[0]?.startsWith("It hums like a door")).toBe(true);
});

test("few words stand about as far behind others as before the page was edited, or are the last", () => {
  const here = (text: string, gap: string) => partsOf(text, gap, 0).map(({ here }) => here);
  const text = "The harbor pilot went aboard at nine, counted crates, and waited for noon.";
  const far =
    "The harbor pilot went aboard at ten, and so on, and so on, counted crates, then left the boat again.";
  expect(here(text, far.replace(" nine,", ""))).not.toContain(text.indexOf("counted"));
  const near = text.replace("nine", "three");
  expect(here(text, near)).toEqual([0, text.indexOf("counted")]);
});

test("a paragraph that the page has cut in two around an advertisement is found on both sides of it", () => {
  const page = openPage(articlePage(prose(6)));
  const { article, anchors } = take(page);
  const third = page.querySelectorAll("article p")[2];
  if (third) third.innerHTML = sentence(2).replace("letters home,", "letters home,<div>Advertisement</div>");
  const [, , block] = article.blocks;
  expect(anchors.rangesOf(block ?? { start: 0, end: 0 }).map(String)).toEqual([
    sentence(2).slice(0, sentence(2).indexOf(" and waited")),
    sentence(2).slice(sentence(2).indexOf("and waited")),
  ]);
});

test("a paragraph is found whole beside a label in it, also where the page splits both into pieces", () => {
  const page = openPage(articlePage(prose(6)));
  const { article, anchors } = take(page);
  const third = page.querySelectorAll("article p")[2];
  const label = page.createElement("span");
  label.append("Adver", "tise", "ment");
  third?.replaceChildren(label, sentence(2).slice(0, 9), sentence(2).slice(9));
  const [, , block] = article.blocks;
  const found = anchors.rangesOf(block ?? { start: 0, end: 0 }).map(String);
  expect(fold(found.join(""))).toBe(sentence(2));
});
