import { expect, test } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import { extractArticle } from "../../../src/page/extract/extract-article.ts";
import {
  ARTICLE_URL,
  articleFrom as article,
  articlePage,
  asParagraphs,
  CORPUS,
  corpusPage,
  corpusRows,
  type Gold,
  openPage,
  prose,
  SAMPLE,
  sentence,
} from "../pages.ts";

const extract = (html: string, url = ARTICLE_URL) => extractArticle(openPage(html, url), url);
const refusal = (html: string, url = ARTICLE_URL) => {
  const extracted = extract(html, url);
  return extracted.status === "refused" ? extracted.refusal : "none";
};

const paragraphs = ({ text, blocks }: Article) => blocks.map((block) => text.slice(block.start, block.end));
const read = (body: string) => paragraphs(article(articlePage(body)));

test("of the sample, exactly the story is taken, with what is known of it", () => {
  const { gold, html } = SAMPLE;
  const taken = article(html, gold.url);
  expect(paragraphs(taken)).toEqual(gold.paragraphs);
  expect(taken).toMatchObject({
    url: gold.url,
    title: gold.title,
    authors: gold.authors,
    published: gold.published,
    publication: "Military Times",
    lang: "en-US",
  });
  const kinds = new Set(taken.blocks.map((block) => block.kind));
  expect(kinds).toEqual(new Set(["paragraph", "subhead", "list-item"]));
});

const articles = corpusRows<Gold>("gold.jsonl").filter((gold) => gold.isArticle && !gold.dynamic);

test.skipIf(CORPUS === null).each(articles)("of the page $id, exactly the story is taken", (gold) => {
  const taken = article(corpusPage(gold.file), gold.url);
  expect(paragraphs(taken).filter((each) => !gold.optional?.includes(each))).toEqual(gold.paragraphs);
  expect(taken.title).toBe(gold.title);
  expect(taken.authors).toEqual(gold.authors);
  expect(Date.parse(taken.published ?? "")).toBe(Date.parse(gold.published));
});

const STORY = Array.from({ length: 6 }, (_, index) => sentence(index));

test.each([
  ["a picture and its caption", "<figure><img src=x><figcaption>A crane at dusk.</figcaption></figure>"],
  ["a picture without figure", '<div><img src="x"><p>A crane at dusk. (Navy)</p></div>'],
  [
    "a card of another story",
    '<div><a href="/x/2026/01/02/y/"><h3>Other story</h3></a><p>A teaser for it.</p></div>',
  ],
  [
    "a line that is a link",
    '<p>Read more: <a href="/x/2026/01/02/y/">How the other crew fared in spring</a></p>',
  ],
  [
    "a sign-up box",
    "<section><h3>Get our letter</h3><p>Every day at six.</p><input><button>Go</button></section>",
  ],
  ["an advertising label", "<div><span>Advertisement</span></div>"],
  ["a pull quote", `<blockquote>“${sentence(2).slice(10, 70)}”</blockquote>`],
  ["what is hidden", '<p hidden>Not to be seen by anyone.</p><p style="display: none">Nor this.</p>'],
  ["a wire credit", "<p><em>The Associated Press contributed to this report.</em></p>"],
  ["a table of figures", "<table><tr><th>Ship</th><th>Tons</th></tr><tr><td>One</td><td>2</td></tr></table>"],
])("%s in the middle of a story is not read", (_, furniture) => {
  expect(
    read(
      prose(3) +
        furniture +
        STORY.slice(3)
          .map((text) => `<p>${text}</p>`)
          .join(""),
    ),
  ).toEqual(STORY);
});

test("a subhead that only introduces what is not read is not read either", () => {
  expect(
    read(`${prose(6)}<h2>In their own words</h2><figure><figcaption>A crane.</figcaption></figure>`),
  ).toEqual(STORY);
});

test("what belongs to the story is read: subheads, lists, quotations, a drop cap, line breaks, a note", () => {
  const body =
    `<p><em>Editor’s note: This story was updated.</em></p><p><span>I</span>${sentence(0).slice(1)}</p>` +
    `<h2>What it took</h2><ul><li>Crates of ${"x".repeat(30)};</li><li>A boat.</li></ul>` +
    `<blockquote><p>${sentence(21)}</p>— A. Poster <a href="#">May 1</a></blockquote>` +
    `<p>${sentence(2)}<br><br>${sentence(3)}<br>And the end.</p>${prose(6)}`;
  expect(read(body).slice(0, 8)).toEqual([
    "Editor’s note: This story was updated.",
    sentence(0),
    "What it took",
    `Crates of ${"x".repeat(30)};`,
    "A boat.",
    sentence(21),
    sentence(2),
    `${sentence(3)} And the end.`,
  ]);
});

test("a bio after the story is told by its author's name and left out", () => {
  const byline = '<div class="q">By <a href="/author/ada-lind/">Ada Lind</a></div>';
  const html = articlePage(`${prose(6)}<p>Ada Lind covers harbors and is a former pilot.</p>`);
  const taken = article(html.replace("<article>", `${byline}<article>`));
  expect(taken.authors).toEqual(["Ada Lind"]);
  expect(paragraphs(taken)).toEqual(STORY);
});

test("a head left over from another story is not believed", () => {
  const head =
    '<link rel="canonical" href="https://www.militarytimes.com/news/2026/01/02/the-story-before/">' +
    '<meta property="og:title" content="The story before"><meta property="article:published_time" content="2026-01-02T00:00:00Z">' +
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The story before","author":{"name":"Bo Old"},"datePublished":"2026-01-02T00:00:00Z"}</script>';
  const html = articlePage(`<time datetime="2026-09-14T10:00:00Z">Sep 14</time>${prose(6)}`, head);
  expect(article(html)).toMatchObject({
    url: ARTICLE_URL,
    title: "A headline",
    authors: [],
    published: "2026-09-14T10:00:00.000Z",
  });
});

test("a story in short paragraphs is read, and as many labels are not", () => {
  const texts = Array.from(
    { length: 16 },
    (_, index) => `On day ${index} the crew of the ship counted its crates once more`,
  );
  const { text, blocks } = article(articlePage(asParagraphs(texts.map((each) => `${each}.`))));
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(texts.map((each) => `${each}.`));
  expect(refusal(articlePage(asParagraphs(texts)))).toBe("too-short");
});

test("what cannot be read is refused, each with its reason", () => {
  expect(refusal(SAMPLE.html, "https://www.militarytimes.com/news/")).toBe("not-article");
  expect(refusal(articlePage("<p>Too little to read.</p>"))).toBe("too-short");
  expect(refusal(articlePage('<div aria-busy="true"></div>').replace("<h1>A headline</h1>", ""))).toBe(
    "extraction-failed",
  );
});

test.each([
  ["too many elements", "<i></i>".repeat(20_001)],
  ["too much text", `<p>${"word ".repeat(400_001)}</p>`],
  ["too deep a nesting", "<div>".repeat(3_100)],
  ["too much data", `<script type="application/ld+json">{"x":"${"x".repeat(1_000_000)}"}</script>`],
])(
  "a page with %s is refused before any work",
  (_, excess) => {
    expect(refusal(articlePage(prose(6) + excess))).toBe("too-large");
  },
  60_000,
);

test("what is never read does not count as size", () => {
  expect(
    read(`<svg>${"<g></g>".repeat(30_000)}</svg><script>/*${"x".repeat(3_000_000)}*/</script>${prose(6)}`),
  ).toEqual(STORY);
});

test("an article of ten thousand paragraphs is taken whole", () => {
  expect(read(prose(10_000))).toHaveLength(10_000);
}, 60_000);

test("an article of another site is taken only where the listener asked for any, and says that it is one", () => {
  const url = "https://www.example.com/harbor/a-day-at-the-pier";
  const at = (anySite: boolean, body = prose(6)) =>
    extractArticle(openPage(articlePage(body), url), url, { anySite });
  expect(at(false)).toEqual({ status: "refused", refusal: "not-site" });
  expect(at(true)).toMatchObject({ status: "article", article: { otherSite: true, url } });
  expect(at(true, "<p>Little.</p>")).toEqual({ status: "refused", refusal: "not-site" });
});

test("any site does not make a list of stories of our sites an article, nor a sister site another one", () => {
  const take = (url: string) => extractArticle(openPage(articlePage(prose(6)), url), url, { anySite: true });
  expect(take("https://www.militarytimes.com/news/")).toEqual({ status: "refused", refusal: "not-article" });
  const sister = take(ARTICLE_URL.replace("militarytimes", "navytimes"));
  expect(sister).toMatchObject({ article: { publication: "Navy Times" } });
  expect(sister).not.toMatchObject({ article: { otherSite: true } });
});

test("a page of another site cannot give itself an address of ours", () => {
  const url = "https://www.example.com/harbor/a-day-at-the-pier";
  const head = `<link rel="canonical" href="${ARTICLE_URL}"><meta property="og:title" content="A headline">`;
  const taken = extractArticle(openPage(articlePage(prose(6), head), url), url, { anySite: true });
  expect(taken).toMatchObject({ article: { url } });
});
