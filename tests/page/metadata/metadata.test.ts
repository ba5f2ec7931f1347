import fc from "fast-check";
import { expect, test } from "vitest";
import { copyPage } from "../../../src/page/extract/copy-page.ts";
import { splitNames } from "../../../src/page/metadata/authors.ts";
import { type Metadata, readMetadata } from "../../../src/page/metadata/metadata.ts";
import { readNewsArticle } from "../../../src/page/metadata/news-article.ts";
import { writtenMoment } from "../../../src/page/metadata/written-date.ts";
import { ARTICLE_URL, articlePage, openPage } from "../pages.ts";

function known(head: string, body = "", url = ARTICLE_URL): Metadata["about"] {
  const copy = copyPage(openPage(articlePage(body, head), url));
  if (!copy) throw new Error("too large");
  return readMetadata(copy, url).about;
}

const data = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "A headline", ...fields })}</script>`;

test("names are taken one by one out of bylines that hold several", () => {
  expect(splitNames(["By Ada Lind, Bo Old and Cy de la Mer", "Dee O’Hara"])).toEqual([
    "Ada Lind",
    "Bo Old",
    "Cy de la Mer",
    "Dee O’Hara",
  ]);
  expect(
    splitNames(["Gina Falk, Military Times", "<b>Mallory</b>", "https://example.com/x", "Staff"]),
  ).toEqual(["Gina Falk"]);
});

test("authors come from the page's data, its linked byline, or the line that starts with By", () => {
  expect(known(data({ author: [{ name: "Ada Lind" }, "Bo Old"] })).authors).toEqual(["Ada Lind", "Bo Old"]);
  expect(known("", '<div>By <a href="/author/bo-old/">Bo Old</a></div>').authors).toEqual(["Bo Old"]);
  expect(known("", "<p>By Cy Mer | Dec 1, 2018</p>").authors).toEqual(["Cy Mer"]);
  const day = "<time>Dec. 1, 2018</time>";
  expect(known("", `<div><span>By Cy Mer</span><span>${day}</span></div>`).authors).toEqual(["Cy Mer"]);
  expect(known("", `<div><b>By</b><span>Cy Mer</span>${day}</div>`).authors).toEqual(["Cy Mer"]);
  expect(known("", "<p>By noon the crew had left.</p>").authors).toEqual([]);
});

test("a written byline may go over several elements, name offices, and stand below a headline of any element", () => {
  const byline =
    "<div>By <span>Ada Lind</span>, Army Times, and <span>Bo Old</span> (ret.), Senior Reporter</div>";
  expect(known("", byline).authors).toEqual(["Ada Lind", "Bo Old"]);
  const page = openPage(
    "<title>A boat is late - Army News - Army Times</title><table><td>Army Times</td><td><font><b>A boat is late</b></font>" +
      "<br>By Ada Lind - Staff writer<br>Posted : Thursday Nov 12, 2009 17:04:37 EST<br><p>The boat was late.</p></table>",
    ARTICLE_URL,
  );
  const copy = copyPage(page);
  expect(copy && readMetadata(copy, ARTICLE_URL).about).toMatchObject({
    title: "A boat is late",
    authors: ["Ada Lind"],
    published: "2009-11-12T22:04:37.000Z",
  });
});

test.each([
  ["an office behind the name", "<p>Ada Lind, Staff writer</p>", ["Ada Lind"]],
  ["the word before it in a line of its own", "<div><div>By</div><div>Ada Lind</div></div>", ["Ada Lind"]],
  ["what kind of piece it is", "<p>Commentary by Ada Lind</p>", ["Ada Lind"]],
  ["whom it was written for", "<p>By Ada Lind for Harbor Times</p>", ["Ada Lind"]],
  ["a sentence that begins like one", "<p>By Wednesday the crew had left.</p>", []],
  [
    "one of two names linked",
    '<div>By <a href="/author/ada-lind/">Ada Lind</a> and Bo Old</div>',
    ["Ada Lind", "Bo Old"],
  ],
  [
    "each name in an element",
    '<div>By <b><a href="/author/ada-lind/">Ada Lind</a></b>, <b><a href="/author/bo-old/">Bo Old</a></b></div>',
    ["Ada Lind", "Bo Old"],
  ],
])("a byline with %s", (_, byline, authors) => {
  expect(known("", byline).authors).toEqual(authors);
});

test("a claim of the head that is no name does not stand in for the byline", () => {
  const byline = "<p>By Ada Lind and Bo Old</p>";
  const claims = ["&lt;b&gt;Eve&lt;/b&gt;", "Military Times", "https://example.com/ada"];
  for (const claim of claims) {
    expect(known(`<meta name="author" content="${claim}">`, byline).authors).toEqual(["Ada Lind", "Bo Old"]);
  }
  const both =
    '<meta property="article:author" content="https://example.com/x"><meta name="parsely-author" content="Cy Mer">';
  expect(known(both, byline).authors).toEqual(["Cy Mer"]);
});

test("a head tells the moment of publication under several names", () => {
  const link = `<link rel="canonical" href="${ARTICLE_URL}">`;
  for (const name of ["pubdate", "parsely-pub-date", "sailthru.date"]) {
    const head = `${link}<meta name="${name}" content="2026-09-14T10:00:00Z">`;
    expect(known(head).published).toBe("2026-09-14T10:00:00.000Z");
  }
});

test("a site's name in a heading is no headline, and the one that the head knows comes before others", () => {
  const about = (headings: string, head = "") => {
    const html = articlePage("<p>Text.</p>", head).replace("<h1>A headline</h1>", headings);
    const copy = copyPage(openPage(html));
    return copy && readMetadata(copy, ARTICLE_URL).about.title;
  };
  expect(about("<h1>Military Times</h1><h1>A boat is late</h1>")).toBe("A boat is late");
  const head = '<meta property="og:title" content="A boat is late">';
  expect(about("<h1>Your choices</h1><h1>A boat is late</h1>", head)).toBe("A boat is late");
});

test.each([
  ["Posted : Thursday Nov 12, 2009 17:04:37 EST", "2009-11-12T22:04:37.000Z"],
  ["9:28 a.m. EDT September 28, 2015", "2015-09-28T13:28:00.000Z"],
  ["Jan 1, 2015, 10:20 PM PST", "2015-01-02T06:20:00.000Z"],
  ["12:05 a.m. UTC, Friday, March 1, 2024", "2024-03-01T00:05:00.000Z"],
  ["Updated Jan 1, 2015, 10:20 AM EST", null],
  ["Jan 1, 2015, 10:20 AM", null],
  ["Jan 1, 2015, 10:20 AM ET", "2015-01-01T15:20:00.000Z"],
  ["March 9, 2025, 1:59 AM ET", "2025-03-09T06:59:00.000Z"],
  ["March 9, 2025, 3:00 AM ET", "2025-03-09T07:00:00.000Z"],
  ["Nov. 2, 2025, 2:00 AM PT", "2025-11-02T10:00:00.000Z"],
  ["April 1, 2006, 9:00 AM CT", "2006-04-01T15:00:00.000Z"],
  ["April 2, 2006, 9:00 AM CT", "2006-04-02T14:00:00.000Z"],
  ["Jan 1, 2015, 10:20 AM XT", null],
  ["Foo 1, 2015, 10:20 AM EST", null],
  ["Jan 41, 2015, 10:20 AM EST", null],
])("the moment in “%s” is %s", (line, moment) => {
  expect(writtenMoment(line)).toBe(moment);
});

test("the moment of publication may be in the page's microdata", () => {
  expect(
    known("", '<span itemprop="datePublished" content="2015-09-28T13:28:00Z">today</span>').published,
  ).toBe("2015-09-28T13:28:00.000Z");
});

test("a moment without a time zone is not believed, nor is one that does not exist", () => {
  expect(known(data({ datePublished: "2026-09-14T09:00:00-04:00" })).published).toBe(
    "2026-09-14T13:00:00.000Z",
  );
  expect(known(data({ datePublished: "2026-09-14T09:00:00" })).published).toBeNull();
  expect(known(data({ datePublished: "2026-19-44T09:00:00Z" })).published).toBeNull();
});

test("the canonical address is taken without query, and never from another site", () => {
  const canonical = (href: string) =>
    known(`<link rel="canonical" href="${href}"><meta property="og:title" content="A headline">`).url;
  expect(canonical(`${ARTICLE_URL}?utm_source=x#y`)).toBe(ARTICLE_URL);
  expect(canonical("https://www.armytimes.com/news/2026/09/14/same/")).toBe(
    "https://www.armytimes.com/news/2026/09/14/same/",
  );
  expect(canonical("https://evil.example/2026/")).toBe(ARTICLE_URL);
  expect(canonical("javascript:alert(1)")).toBe(ARTICLE_URL);
  expect(known("", "", `${ARTICLE_URL}?a=b#c`).url).toBe(ARTICLE_URL);
});

test("a language tag is brought into its canonical form, and a broken one is English", () => {
  const lang = (tag: string) => {
    const copy = copyPage(openPage(articlePage("").replace('lang="en"', `lang="${tag}"`)));
    return copy && readMetadata(copy, ARTICLE_URL).about.lang;
  };
  expect(lang("EN-us")).toBe("en-US");
  expect(lang("en_US")).toBe("en");
  expect(lang("")).toBe("en");
});

test("whatever a page's data is, reading it answers strings", () => {
  const json = fc.oneof(
    fc.json(),
    fc
      .jsonValue()
      .map((value) =>
        JSON.stringify({ "@type": "NewsArticle", author: value, headline: value, publisher: value }),
      ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(json, { maxLength: 4 }), (scripts) => {
      const found = readNewsArticle(scripts);
      if (!found) return;
      for (const author of found.authors) expect(typeof author).toBe("string");
      for (const value of [found.headline, found.published, found.publisher, found.url]) {
        expect(value === null || typeof value === "string").toBe(true);
      }
    }),
  );
});

test("what a page's data tells holds where its headline is in the title and shown in no heading of the first rank", () => {
  const html = (headline: string) =>
    `<!doctype html><title>Print: A headline</title>${data({ headline, author: { name: "Ada Lind" } })}<h2>A headline</h2><p>The boat was late.</p>`;
  const about = (headline: string) => {
    const copy = copyPage(openPage(html(headline)));
    return copy && readMetadata(copy, ARTICLE_URL).about;
  };
  expect(about("A headline")).toMatchObject({ title: "A headline", authors: ["Ada Lind"] });
  expect(about("Another headline")?.authors).toEqual([]);
});
