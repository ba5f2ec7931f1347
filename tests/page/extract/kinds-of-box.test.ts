import { expect, test } from "vitest";
import { articleFrom, articlePage, asParagraphs, readWith, STORY, sentence } from "../pages.ts";

test("an entry of a live report is read although it can be shared", () => {
  const entry = `<div><div><time>11:05 a.m.</time></div><h3>A chart</h3><p>${sentence(9)}</p><div><button>Share</button></div></div>`;
  expect(readWith(entry).slice(3, 6)).toEqual(["11:05 a.m.", "A chart", sentence(9)]);
});

test("entries in a list are the story with the line that introduces them, and their headers are read", () => {
  const entry = (index: number) =>
    `<li><article><header><span>${index}:05 a.m.</span><h2>Entry ${index}</h2></header>${asParagraphs([sentence(index), sentence(index + 20)])}</article></li>`;
  const { text } = articleFrom(articlePage(`<p>Follow along.</p><ol>${[1, 2, 3].map(entry).join("")}</ol>`));
  expect(text.split("\n\n").slice(0, 5)).toEqual([
    "Follow along.",
    "1:05 a.m.",
    "Entry 1",
    sentence(1),
    sentence(21),
  ]);
});

test("a post signed behind an element of any kind is read without its signature", () => {
  const post = `<blockquote><div>${sentence(9)}</div>— Al Reed (@alreed) <a href="#">May 1, 2024</a></blockquote>`;
  expect(readWith(post).slice(3, 5)).toEqual([sentence(9), sentence(3)]);
});

test("of a post without a quotation's element, only its words are read", () => {
  const post =
    '<div><div><img src="u"><b>The Harbor</b> <span>@harborexample</span></div><div>The goat is well. Do not call about the goat.</div>' +
    "<div>2:14 PM · Mar 7, 2022</div><div>412 Reposts 3,904 Likes</div></div>";
  expect(readWith(post)).toEqual([
    ...STORY.slice(0, 3),
    "The goat is well. Do not call about the goat.",
    ...STORY.slice(3),
  ]);
});

test.each([
  ['<div class="c">N</div><p>obody came to see it, so the mayor cut the ribbon twice.</p>', "Nobody came"],
  ['<p class="c">“I</p><p>’d do it again,” said the pilot, who meant it.</p>', "“I’d do it"],
  ['<div class="c">A</div><p> soldier came to see it, and cut the ribbon twice.</p>', "A soldier came"],
])("an initial in a block of its own belongs to the paragraph behind it: %s", (html, begin) => {
  expect(readWith(html)[3]?.slice(0, begin.length)).toBe(begin);
});

test("a lone capital before a new sentence stays what it is", () => {
  expect(readWith("<p>Q</p><p>What was it like to steer her in such a fog?</p>").slice(3, 5)).toEqual([
    "Q",
    "What was it like to steer her in such a fog?",
  ]);
});

test("a pull quote is told by its place alone where nothing has a class", () => {
  const divs = (texts: readonly string[]) => texts.map((text) => `<div>${text}</div>`).join("");
  const quote = `<div><div>${sentence(4).slice(0, 60)}</div><div>— Al Reed, pilot</div></div>`;
  const { text } = articleFrom(articlePage(divs(STORY.slice(0, 3)) + quote + divs(STORY.slice(3))));
  expect(text.split("\n\n")).toEqual(STORY);
});
