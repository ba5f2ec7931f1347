import { expect, test } from "vitest";
import { articleFrom, articlePage, asParagraphs, readWith, STORY, sentence } from "../pages.ts";

test("an entry of a live report is read although it can be shared", () => {
  const entry = `<div><div><time>11:05 a.m.</time></div><h3>A chart</h3><p>${sentence(9)}</p><div><button>Share</button></div></div>`;
  expect(readWith(entry).slice(3, 6)).toEqual(["11:05 a.m.", "A chart", sentence(9)]);
});

test.each([
  [
    "holds a sign-up",
    "<div><b>Storm alerts by email</b><form><select></select><button>Send</button></form></div>",
  ],
  [
    "ends with a picture",
    "<table><tr><td><img src='u'></td></tr><tr><td>A goat ashore. (Al Reed/Navy)</td></tr></table>",
  ],
])("a part of a story is read although it %s, which is not", (_, inner) => {
  const part = `<section><p>9:15 a.m.</p><h3>A chart</h3>${asParagraphs([sentence(8), sentence(9)])}${inner}</section>`;
  expect(readWith(part).slice(3, 8)).toEqual(["9:15 a.m.", "A chart", sentence(8), sentence(9), sentence(3)]);
});

test("a box that asks readers for their address is not read, however much it tells", () => {
  const offer = `<p>Get our daily briefing of all that floats, ${sentence(8)}</p><p>${sentence(9)}</p>`;
  expect(readWith(`<div>${offer}<form><label>Your email</label><input></form></div>`)).toEqual(STORY);
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

test.each([
  [
    "readers' comments",
    `<section><h3>What readers are saying</h3><div><b>al_r</b><p>${sentence(9)}</p></div><div><b>bo</b><p>A boat!</p></div></section>`,
  ],
  [
    "a name for those who cannot see it",
    '<section aria-label="Reader comments"><p>al_r</p><p>A boat!</p></section>',
  ],
  [
    "a film's title and words that are out of sight",
    `<div><div>One day, 40 boats</div><div><iframe></iframe></div><div style="display:none">${"<p>Lind: This one is locked.</p>".repeat(30)}</div></div>`,
  ],
  [
    "a film's title and a transcript that unfolds",
    "<div><div>One day</div><iframe></iframe><details><summary>Transcript</summary><p>Lind: Hello.</p><p>Reed: Hi.</p></details></div>",
  ],
  [
    "a heading that unfolds the rest",
    "<div><div><h4>Ask a pilot: The fog rule</h4></div><div hidden><p>Lind: Stay out of it.</p></div></div>",
  ],
  [
    "a label and a link",
    '<div><span>Also in Opinion</span><a href="/z">In praise of buoys, at last</a></div>',
  ],
])("a box of %s is not read", (_, box) => {
  expect(readWith(box)).toEqual(STORY);
});

test.each([
  ["a paragraph of few words", `<div><h4>The fog rule</h4><p>${sentence(9)}</p></div>`, 2],
  [
    "a heading with a mark that is out of sight",
    `<div><h4>The fog rule</h4><a hidden>#</a></div><p>${sentence(9)}</p>`,
    2,
  ],
  [
    "a sentence behind stressed words",
    `<div><b>By noon on Sunday</b> <a href="/z">the pilots of the harbor had gone home again.</a></div><p>${sentence(9)}</p>`,
    2,
  ],
  ["what the pilots say", `<section><h3>What pilots are saying</h3><p>${sentence(9)}</p></section>`, 2],
])("a box of %s is read", (_, box, count) => {
  expect(readWith(box)).toHaveLength(STORY.length + count);
});

test("an advertising label in small print is no part of the paragraph that it stands in", () => {
  const [text] = readWith(
    "<p>She called it “a boat” and no more.<small>Advertisement</small> Nobody else did.</p>",
  ).slice(3);
  expect(text).toBe("She called it “a boat” and no more. Nobody else did.");
});

test("an editor's note is read with what it asks of readers", () => {
  const note = "Editor’s note: This is an op-ed. If you would like to respond to it, please contact us.";
  expect(readWith(`<p><i>${note}</i></p>`)).toContain(note);
});
