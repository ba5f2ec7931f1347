import { expect, test } from "vitest";
import { articleFrom, articlePage, asParagraphs, readWith, STORY, sentence } from "../pages.ts";

test.each([
  ["a line of signs", "<p>___</p>"],
  ["the mark of a story's end", "<p>-30-</p>"],
  ["who edited", "<p>(Edited by Al Reed)</p>"],
  ["a label in brackets", "<p>[RELATED: The boat that was early]</p>"],
  ["that the story goes on", "<p>Story continues below</p>"],
  ["a page of a network", "<div><p>Like us on Facebook for more of the harbor</p></div>"],
  ["where letters go", "<p>Letters may be cut. Send yours to letters@example.com with your name.</p>"],
  ["a question for stories", "<p>Do you have a story about your harbor? Email us.</p>"],
  ["a list one may join", '<p>Want this in your inbox each day? <a href="/n">Sign up here</a>.</p>'],
  ["an appeal for money", "<div><p>Your support keeps this newsroom afloat.</p></div>"],
  ["an appeal to pay", "<div><p>Support our work by subscribing today.</p></div>"],
  ["who posted an entry", "<div>Posted by Al Reed</div>"],
  [
    "a box about sounds",
    '<div><span>PODCAST</span><p>Our hosts talk about the boat at length.</p><a href="/p">Hear it</a></div>',
  ],
  [
    "a picture in a table of its own",
    "<table><tr><td><img src='x'></td></tr><tr><td>COURTESY OF THE HARBOR</td></tr><tr><td>A crane at dusk.</td></tr></table>",
  ],
  [
    "what an accelerated page shows until more has loaded",
    "<amp-iframe><p placeholder>Here will be a chart</p></amp-iframe>",
  ],
  [
    "a pull quote that begins elsewhere in a sentence",
    `<blockquote><p>The${sentence(2).slice(sentence(2).indexOf(" crew"))}</p></blockquote>`,
  ],
  [
    "a pull quote that its box signs in the same line",
    `<div class="q"><span>“${sentence(4).slice(0, 60)}.”</span><cite>Capt. Al Reed, pilot</cite></div>`,
  ],
  [
    "a pull quote signed by an abbreviated office",
    `<div class="q"><div>“${sentence(4).slice(0, 60)}”</div><div>Capt. Al Reed</div></div>`,
  ],
])("%s is not read", (_, inserted) => {
  expect(readWith(inserted)).toEqual(STORY);
});

test.each([
  [
    "a subhead that links to its own place",
    '<h2><a href="#fog">What the fog hid</a></h2>',
    "What the fog hid",
  ],
  ["a day of a chronicle", "<p><b>May 30, 2019</b></p>", "May 30, 2019"],
  [
    "a sentence about support",
    "<p>Support our crew, the captain told the mayor.</p>",
    "Support our crew, the captain told the mayor.",
  ],
  [
    "a sentence that asks first",
    "<p>“Want more? Ask the cook,” the pilot said.</p>",
    "“Want more? Ask the cook,” the pilot said.",
  ],
  [
    "a post without the link to its picture",
    '<blockquote><p>The goat is well. <a href="https://t.co/x">pic.twitter.com/aBcDeF</a></p>— Al (@alexample)</blockquote>',
    "The goat is well.",
  ],
  [
    "a quotation with its speaker in a sentence",
    `<div class="q">“${sentence(4).slice(0, 60)},” said Al Reed, the pilot.</div>`,
    `“${sentence(4).slice(0, 60)},” said Al Reed, the pilot.`,
  ],
])("%s is read", (_, inserted, read) => {
  expect(readWith(inserted)[3]).toBe(read);
});

test("a pull quote set in other marks than the story's is not read again", () => {
  const quote = `<div class="q"><span>“It’s calm enough to hear a gull’s wings.”</span><br><b>AL REED</b></div>`;
  const said = `"It's calm enough to hear a gull's wings," he said.`;
  expect(readWith(`<p>${said}</p>${quote}`)[3]).toBe(said);
  expect(readWith(`<p>${said}</p>${quote}`)).toHaveLength(STORY.length + 1);
});

test("what an item of a list says is not read again as a pull quote", () => {
  const list = `<ol><li>Pay those who paint what those who weld are paid.</li></ol>`;
  const quote = '<div class="q"><q>Pay those who paint what those who weld are paid.</q></div>';
  expect(readWith(list + quote)).toHaveLength(STORY.length + 1);
});

test.each([
  "<p>By Harbor News staff</p>",
  "<p>May 30, 2019</p>",
  "<p>Published Sept. 22, 2026, 6:05 a.m. EDT · Updated 4:42 p.m. EDT</p>",
  "<p>Published: Apr 27, 2023 at 01:00 PM EDT</p>",
])("a line that tells who wrote or when is not read under the headline: %s", (line) => {
  const html = articlePage(`<h1>A headline</h1>${line}${asParagraphs(STORY)}`);
  expect(articleFrom(html.replace("<h1>A headline</h1>", "")).text.split("\n\n")).toEqual(STORY);
});

test("the author's name with the day and the reading time is no paragraph", () => {
  const line = "<div><span>Ada Lind</span><span>Jan. 8, 2026, 9:00 AM ET</span><span>4 min read</span></div>";
  const html = articlePage(
    `<p class="s">${sentence(9)}</p>${line}${asParagraphs(STORY)}`,
    '<meta name="author" content="Ada Lind">',
  );
  expect(articleFrom(html).text.split("\n\n")).toEqual([sentence(9), ...STORY]);
});

test("the header of a live report's entry is read where its time has a date", () => {
  const header =
    "<header><time>11:12 a.m. ET, May 2</time><h2>A chart</h2><div>Posted by Al Reed</div></header>";
  const entry = `<section>${header}<p>${sentence(9)}</p></section>`;
  expect(readWith(entry).slice(3, 6)).toEqual(["11:12 a.m. ET, May 2", "A chart", sentence(9)]);
});
