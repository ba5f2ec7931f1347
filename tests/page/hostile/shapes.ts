import { articlePage, prose, sentence } from "../pages.ts";
import { around, type HostileCase, rest, story, within } from "./hostile-case.ts";

/**
 * The story within so many levels: made by a script, since parsers stop at a few hundred, and never laid out, which
 * ends Chromium's own renderer.
 */
const nested = (name: string, levels: number): HostileCase => ({
  ...{ name, slowInJsdom: true, html: articlePage(story, "<style>article { display: none }</style>") },
  script: `
    const article = document.querySelector("article");
    const told = [...article.childNodes];
    let inmost = article;
    for (let level = 0; level < ${levels}; level++) inmost = inmost.appendChild(document.createElement("div"));
    inmost.append(...told);`,
});

/** So many lines of one element, made of their words. */
const lines = (count: number, made: (line: string) => string): string =>
  Array.from({ length: count }, (_, at) => `${made(`Line ${at} of a very long story.`)}<br><br>`).join("");

/** Trees that are no trees of an article, or too much of one. */
export const SHAPES: readonly HostileCase[] = [
  { name: "an empty page", html: "", expected: "not-article" },
  { name: "a page of nothing but a null", html: "\u0000", expected: "not-article" },
  {
    name: "frames in place of a body",
    html: "<!doctype html><frameset><frame></frameset>",
    expected: "not-article",
  },
  {
    name: "a page without its root",
    html: articlePage(story),
    script: "document.documentElement.remove()",
  },
  { name: "a page without its body", html: articlePage(story), script: "document.body.remove()" },
  {
    name: "a root that is a drawing",
    html: articlePage(story),
    script:
      'document.documentElement.replaceWith(document.createElementNS("http://www.w3.org/2000/svg", "svg"))',
  },
  { ...nested("nine hundred levels around the story", 900), expected: "story" },
  { ...nested("three thousand levels around the story", 2_900), expected: "too-large" },
  { ...nested("more levels than are worked through", 3_100), expected: "too-large" },
  { name: "three thousand links in each other", html: articlePage(`${"<a href=x>".repeat(3_000)}${story}`) },
  {
    name: "three thousand letters in bold, each in the one before",
    slowInJsdom: true,
    html: articlePage(`${story}<p>${"<b>a".repeat(2_000)}</p>`),
  },
  {
    name: "more elements than are worked through",
    html: articlePage(story + "<i></i>".repeat(20_001)),
    expected: "too-large",
  },
  {
    name: "more text than is worked through",
    html: articlePage(`${story}<p>${"word ".repeat(400_001)}</p>`),
    expected: "too-large",
  },
  {
    name: "three thousand subheads and as many paragraphs",
    slowInJsdom: true,
    html: articlePage(
      Array.from(
        { length: 3_000 },
        (_, at) => `<h2>A subhead of some length, ${at}</h2><p>${sentence(at)}</p>`,
      ).join(""),
    ),
  },
  {
    name: "two thousand lines in one element",
    html: articlePage(
      `<div><i>Here:</i> ${Array.from({ length: 2_000 }, (_, at) => `Line ${at} of a very long story.`).join("<br><br>")}</div>`,
    ),
  },
  {
    name: "a quotation of four thousand lines with one paragraph at its end",
    html: articlePage(`${story}<blockquote>${lines(4_000, (line) => line)}<p>The end.</p></blockquote>`),
  },
  {
    name: "a subhead of four thousand lines that link to it",
    html: articlePage(`${story}<h2>${lines(4_000, (line) => `<a href="#x">${line}</a>`)}</h2>${story}`),
  },
  {
    name: "four thousand lines with the time of day",
    html: articlePage(`<div>${lines(4_000, (line) => `${line} <time>12:00</time>`)}</div>${story}`),
  },
  {
    name: "six thousand lines of one element that each might tell of the author",
    html: articlePage(
      `<div><i>x</i>${Array.from({ length: 6_000 }, (_, at) => `Doe is a reporter, and was so ${at} times.<br><br>`).join("")}</div>${story}`,
      '<meta name="author" content="Jane Doe">',
    ),
  },
  {
    name: "eighteen thousand headings in a box that hides a paragraph",
    slowInJsdom: true,
    html: articlePage(
      `${story}<div><div hidden>${sentence(9)}</div><h2>More</h2>${"<h2></h2>".repeat(18_000)}</div>`,
    ),
    expected: "story",
  },
  {
    name: "boxes in one another around fifteen thousand elements",
    slowInJsdom: true,
    html: articlePage(`${story}${"<div>".repeat(200)}<i>x</i>${"<b></b>".repeat(15_000)}`),
    expected: "too-large",
  },
  {
    name: "authors in one another around a long text",
    slowInJsdom: true,
    html: articlePage(`<div>${"<span rel=author>".repeat(400)}${"word and ".repeat(50_000)}</div>${story}`),
    expected: "too-large",
  },
  {
    name: "headlines in one another around a long text",
    slowInJsdom: true,
    html: articlePage(`${story}${"<h1><div>".repeat(200)}${"word and ".repeat(50_000)}`),
    expected: "too-large",
  },
  {
    name: "three thousand small boxes",
    slowInJsdom: true,
    html: articlePage(story + "<div><span>x</span></div>".repeat(3_000)),
  },
  {
    name: "elements whose names no document would make",
    html: articlePage(`${prose(1)}<p:x hidden></p:x><a"b hidden></a"b>${rest}`),
    expected: "story",
  },
  {
    name: "tables that are never closed",
    html: articlePage(`${prose(1)}<table hidden><tr><td><table><tr><td>${rest}`),
  },
  within("a comment that tries to end early", "<!-- --!> <!-- > -->"),
  around(
    "attributes without end",
    `<div class="${"x ".repeat(50_000)}" style="${"a:b;".repeat(50_000)}">`,
    "</div>",
  ),
];
