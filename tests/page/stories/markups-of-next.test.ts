import { describe, expect, test } from "vitest";
import { findStories } from "../../../src/page/stories/find-stories.ts";
import { articleFrom, articlePage, asParagraphs, openPage, prose, sentence } from "../pages.ts";
import { HOST, MULES, PIER, SUITS, type Told, urlOf } from "./endless-scroll.ts";

/** As much of a story as makes the second the longer one, which is what gets the votes. */
const longer = (told: Told): readonly string[] => [
  ...told.paragraphs,
  ...Array.from({ length: 12 }, (_, index) => sentence(index)),
];

const credits = ({ author, published }: Told) =>
  `<div class="byline">By <a href="/author/x/">${author}</a></div><time datetime="${published}">In October</time>`;
const body = (paragraphs: readonly string[]) => `<div class="body">${asParagraphs(paragraphs)}</div>`;
const data = `<script type="application/ld+json">${JSON.stringify({
  "@type": "NewsArticle",
  url: urlOf(MULES),
  headline: MULES.title,
})}</script>`;

/** A page whose second story stands in its element as given, below the first in an element of the same name and class. */
function pageWith(name: string, second: string, attributes = ""): string {
  const first = `<${name} class="story"><h1>${PIER.title}</h1>${credits(PIER)}${body(PIER.paragraphs)}</${name}>`;
  return (
    `<!doctype html><html lang="en"><head><title>${PIER.title}</title><meta property="og:type" content="article">` +
    `<meta property="og:title" content="${PIER.title}"></head><body><main>${first}` +
    `<${name} class="story"${attributes}>${second}</${name}></main></body></html>`
  );
}

const text = body(longer(MULES));
const [h1, h2] = [`<h1>${MULES.title}</h1>`, `<h2>${MULES.title}</h2>`];
const named = ` data-url="${MULES.path}"`;

const paragraphsOf = ({ text: all, blocks }: ReturnType<typeof articleFrom>) =>
  blocks.map(({ start, end }) => all.slice(start, end));

describe.each([
  ["an article with h2 and credits", pageWith("article", h2 + credits(MULES) + text)],
  ["an article with h2, credits and its own data", pageWith("article", data + h2 + credits(MULES) + text)],
  ["a div with h2 and credits", pageWith("div", h2 + credits(MULES) + text)],
  ["a section with h2 and credits", pageWith("section", h2 + credits(MULES) + text)],
  ["a div with h2, credits and an address", pageWith("div", h2 + credits(MULES) + text, named)],
  ["a section with h2 and an address", pageWith("section", h2 + text, named)],
  ["a div with h1 and no credit", pageWith("div", h1 + text)],
  ["a div with h1 and the credit at its end", pageWith("div", h1 + text + credits(MULES))],
  [
    "an article whose headline has the role of one",
    pageWith("article", `<div role="heading" aria-level="1">${MULES.title}</div>${credits(MULES)}${text}`),
  ],
  [
    "an article whose headline only has the class of one",
    pageWith("article", `<div class="headline">${MULES.title}</div>${credits(MULES)}${text}`, named),
  ],
  [
    "an article with a hidden h1 beside its h2",
    pageWith("article", `<h1 hidden>${MULES.title}</h1>${h2}${credits(MULES)}${text}`),
  ],
  [
    "a div in a wrapper of its own",
    pageWith("div", "").replace(
      '<div class="story"></div>',
      `<div class="next"><div class="story">${h2}${credits(MULES)}${text}</div></div>`,
    ),
  ],
])("where the second story is %s", (_, html) => {
  const stories = (url: string) => findStories(openPage(html, url), url).map(({ title }) => title);

  test("both are found", () => {
    expect(stories(urlOf(PIER))).toEqual([PIER.title, MULES.title]);
  });

  test("the first is read at its address, with nothing of the second", () => {
    const article = articleFrom(html, urlOf(PIER));
    expect(article).toMatchObject({ url: urlOf(PIER), title: PIER.title, authors: [PIER.author] });
    expect(paragraphsOf(article)).toEqual(PIER.paragraphs);
  });

  test("the second is read at its address, with nothing of the first", () => {
    const article = articleFrom(html, urlOf(MULES));
    expect(article.title).toBe(MULES.title);
    expect(paragraphsOf(article)).toEqual(longer(MULES));
  });
});

const box = (inside: string) => `<div class="box">${inside}</div>`;
const entry = (time: string, title: string) =>
  `<article class="story"><h2>${title}</h2><p class="byline">By Ann Lee</p><time>${time}</time>${prose(4)}</article>`;

test.each([
  [
    "boxes of one class, some with subheads",
    box(`<h1>${PIER.title}</h1>${credits(PIER)}${prose(4)}`) + box(`<h2>A subhead</h2>${prose(4)}`).repeat(2),
  ],
  [
    "sections with headings of the first rank",
    `<section class="part"><h1>${PIER.title}</h1>${credits(PIER)}${prose(4)}</section>` +
      `<section class="part"><h1>A subhead</h1>${prose(4)}</section>`,
  ],
  [
    "the entries of live coverage below a story of their class, each with its writer and its time",
    `<article class="story"><h1>${PIER.title}</h1>${credits(PIER)}${prose(4)}</article>` +
      entry("10:42 a.m.", "The boats are back") +
      entry("9:15 a.m.", "The harbor is closed"),
  ],
  [
    "the entries of what calls itself live coverage",
    `<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>` +
      `<article class="story"><h1>${PIER.title}</h1>${credits(PIER)}${prose(4)}</article>` +
      entry("Monday", "The boats are back") +
      entry("Sunday", "The harbor is closed"),
  ],
  [
    "cards of its class below the story",
    `<div class="story"><h1>${PIER.title}</h1>${credits(PIER)}${prose(6)}</div>` +
      `<div class="story"><h2><a href="${MULES.path}">${MULES.title}</a></h2>${credits(MULES)}<p>A line of it.</p></div>` +
      `<div class="story"><h2><a href="${SUITS.path}">${SUITS.title}</a></h2>${credits(SUITS)}<p>A line of it.</p></div>`,
  ],
  [
    "comments that are articles",
    `<article><h1>${PIER.title}</h1>${credits(PIER)}${prose(6)}</article>` +
      `<article><h3>Somebody</h3><time datetime="2026-10-06">Monday</time>${prose(4)}</article>`,
  ],
])("%s are one article", (_, html) => {
  const url = `${HOST}/news/2026/10/06/a-slug-of-other-words/`;
  const page = articlePage("").replace(/<main>.*<\/main>/u, `<main>${html}</main>`);
  expect(findStories(openPage(page, url), url)).toEqual([]);
});
