import { expect, test } from "vitest";
import { isCondensed } from "../../../src/page/extract/condensed.ts";
import { plainWords } from "../../../src/page/extract/plain-words.ts";
import { readWith, STORY, sentence } from "../pages.ts";

const TOLD =
  "To make it swim, a pilot had to be, in the words of the manual that each one was given, “the one calm thing in the harbor.”";
const BODY = plainWords(`\nThe goat came first.\n${TOLD}\n“It swam,” he said. “It took a bow.”\n`);

test.each([
  "A pilot had to be “the one calm thing in the harbor",
  "The manual was given, “the one calm thing in the harbor",
  "It swam. It took a bow",
])("a text is condensed whose words stand in a paragraph, in order: %s", (text) => {
  expect(isCondensed(text, BODY)).toBe(true);
});

test.each([
  ["says a word more", "A young pilot had to be “the one calm thing in the harbor"],
  ["has another order", "“Be a pilot,” it had said, “the one calm thing in the harbor"],
  ["ends otherwise", "A pilot had to be, in the words of the manual, calm"],
  ["is short", "calm thing in the harbor"],
  ["is a paragraph of its own", TOLD.slice(0, -2)],
])("a text is not that %s", (_, text) => {
  expect(isCondensed(text, BODY)).toBe(false);
});

test("a pull quote in fewer words than the story's is not read, nor loose text under one", () => {
  const quote = (words: string) => `<div class="q"><div>${words}</div></div>`;
  const end = "had promised to be there by noon on day 12.";
  expect(readWith(quote(`A harbor pilot “${end}”`))).toEqual(STORY);
  expect(readWith(`<section><p>${sentence(4).slice(0, 60)}</p><cite>Capt. Al Reed</cite></section>`)).toEqual(
    STORY,
  );
});

test("loose text beside a pull quote is read where a story stands there", () => {
  const [before = "", behind = "", ...rest] = Array.from({ length: 8 }, (_, index) => sentence(index + 10));
  const html = `${before}<br><br><div>${before.slice(0, 60)}</div><b>The cost of it</b><br><br>${[behind, ...rest].join("<br><br>")}`;
  expect(readWith(html)).toContain("The cost of it");
});
