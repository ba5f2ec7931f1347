import fc from "fast-check";
import { expect, test } from "vitest";
import { copyPage } from "../../../src/page/extract/copy-page.ts";
import { splitNames } from "../../../src/page/metadata/authors.ts";
import { type Metadata, readMetadata } from "../../../src/page/metadata/metadata.ts";
import { readNewsArticle } from "../../../src/page/metadata/news-article.ts";
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
  expect(known("", "<p>By noon the crew had left.</p>").authors).toEqual([]);
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
