import { describe, expect, test } from "vitest";
import { extractArticle } from "../../../src/page/extract/extract-article.ts";
import { findStories } from "../../../src/page/stories/find-stories.ts";
import { articleFrom, articlePage, openPage, prose, SAMPLE } from "../pages.ts";
import { HOST, type Layout, MULES, PIER, pageOf, SUITS, urlOf } from "./endless-scroll.ts";

const LAYOUTS: readonly Layout[] = ["wrapped", "flat", "second rank"];
const ALL = [PIER, MULES, SUITS];

const titlesOf = (html: string, url = urlOf(PIER)) =>
  findStories(openPage(html, url), url).map(({ title }) => title);
const paragraphsOf = ({ text, blocks }: ReturnType<typeof articleFrom>) =>
  blocks.map(({ start, end }) => text.slice(start, end));

describe.each(LAYOUTS)("of a page of three articles (%s)", (layout) => {
  const html = pageOf(ALL, layout);

  test("all are found, in order", () => {
    expect(titlesOf(html)).toEqual(ALL.map(({ title }) => title));
  });

  test.each(ALL)("the one at the address is taken, with nothing of the others: $title", (told) => {
    const article = articleFrom(html, urlOf(told));
    expect(article).toMatchObject({
      url: urlOf(told),
      title: told.title,
      authors: [told.author],
      published: new Date(told.published).toISOString(),
      publication: "Military Times",
    });
    expect(paragraphsOf(article)).toEqual(told.paragraphs);
  });

  test("the one that is asked for by its headline is taken, also where the address is the first's", () => {
    const page = openPage(html, urlOf(PIER));
    const extracted = extractArticle(page, urlOf(PIER), { anySite: false }, MULES.title);
    if (extracted.status === "refused") throw new Error(extracted.refusal);
    expect(extracted.article).toMatchObject({ title: MULES.title, authors: [MULES.author] });
    expect(paragraphsOf(extracted.article)).toEqual(MULES.paragraphs);
    expect(extracted.article.url).not.toBe(urlOf(PIER));
    expect(extracted.anchors.rangesOf({ start: 0, end: 20 }).join("")).toBe(
      MULES.paragraphs[0]?.slice(0, 20),
    );
  });
});

test("an address that names none of them means the first", () => {
  const url = `${HOST}/news/2026/10/06/a-slug-of-other-words/`;
  expect(articleFrom(pageOf(ALL), url).title).toBe(PIER.title);
});

test("the article at the page's own address is kept under that address, whatever stands below", () => {
  const alone = articleFrom(pageOf([PIER]), urlOf(PIER));
  expect(articleFrom(pageOf(ALL), `${urlOf(PIER)}?utm_source=x#top`)).toEqual(alone);
});

test.each([
  ["our sample", SAMPLE.html],
  [
    "an article whose subheads are of the first rank",
    articlePage(`${prose(4)}<h1>A subhead</h1>${prose(4)}`),
  ],
  [
    "an article with cards below it",
    articlePage(
      `${prose(4)}</article><article><h2><a href="/news/2026/10/01/another-one/">Another</a></h2><p>A line.</p>`,
    ),
  ],
  [
    "an article whose first heading is a card's, with more of its text behind",
    articlePage(
      `${prose(4)}<div><a href="/news/2026/10/01/another-one/"><h3>Another</h3></a></div>${prose(4)}`,
    ),
  ],
  [
    "live coverage, whose entries are articles with links to themselves",
    articlePage(
      `${prose(3)}</article>` +
        [1, 2, 3]
          .map(
            (entry) =>
              `<article><h2><a href="#e${entry}">Entry ${entry}</a></h2><time>Noon</time>${prose(3)}</article>`,
          )
          .join(""),
    ),
  ],
  [
    "a page with a dialog that has a heading and prose",
    articlePage(prose(5)).replace("<main>", `<dialog open><h1>Your privacy</h1>${prose(3)}</dialog><main>`),
  ],
  [
    "a page with a box above the article that has a heading and prose",
    articlePage(`<time>Monday</time>${prose(5)}`).replace(
      "<main>",
      `<div><h1>Your privacy</h1>${prose(3)}</div><main>`,
    ),
  ],
])("%s is one article", (_, html) => {
  expect(titlesOf(html)).toEqual([]);
});
