import fc from "fast-check";
import { expect, test } from "vitest";
import { isArticleUrl } from "../../../src/page/detect/article-url.ts";
import { CORPUS, corpusRows } from "../pages.ts";

const SITE = "https://www.militarytimes.com";

test.each([
  "/news/your-military/2026/09/14/landslide-depot-delivers-the-mail/",
  "/veterans/2026/09/14/one-word",
  "/native/a-sponsor/2026/09/14/their-story/",
  "/story/military/2015/03/21/a-gap-that-grows/25035857/",
  "/articles/a-story-of-the-years-between",
  "/news/2009/11/navy_boat_112109w/",
  "/article/20131205/NEWS/312050012/A-story-of-the-years-before",
  "/2016/09/14/a-story-without-a-section/",
  "/veterans/2016/09/14/a-story/amp/",
  "/news/your-military/2026/09/14/video-shows-a-goat/",
])("the path %s is an article's", (path) => {
  expect(isArticleUrl(SITE + path)).toBe(true);
});

test.each([
  "/",
  "/news/your-military/",
  "/news/your-military/2026/",
  "/news/your-military/2026/09/14/",
  "/news/your-military/2026/13/14/no-such-month/",
  "/news/your-military/2026/09/41/no-such-day/",
  "/video/2026/09/14/a-film/",
  "/photos/2026/09/14/a-gallery/",
  "/photo-galleries/2026/09/14/ships/",
  "/podcasts/a-show/2026/09/14/episode-9/",
  "/news/video/2026/09/14/a-film/",
  "/newsletters/morning/2026/09/14/todays-brief/",
  "/2026/09/14/",
  "/tags/logistics/",
  "/author/nora-whitlock/",
  "/search/?q=/news/your-military/2026/09/14/slug/",
  "/resizer/v2/2026/09/14/picture.jpg",
  "/news/your-military/2026/02/30/no-such-day/",
  "/Video/2026/09/14/a-film/",
  "/audio/2026/09/14/a-song/",
  "/slideshows/2026/09/14/ships/",
  "/news/2026/09/14/app.js",
  "/news/2026/09/14/a-film.MP4",
  "/news/2026/09/14/2/",
  "/news/2026/09/14/page/",
  "/articles/page-2",
])("the path %s is none", (path) => {
  expect(isArticleUrl(SITE + path)).toBe(false);
});

test("the host decides, not what looks like it elsewhere in the address", () => {
  const path = "/news/your-military/2026/09/14/a-slug/";
  for (const host of ["militarytimes.com", "www.armytimes.com", "c4isrnet.com"]) {
    expect(isArticleUrl(`https://${host}${path}`)).toBe(true);
  }
  for (const start of [
    "https://store.militarytimes.com",
    "https://notmilitarytimes.com",
    "https://militarytimes.com.example",
    "https://evil.example/www.militarytimes.com",
    "ftp://www.militarytimes.com",
  ]) {
    expect(isArticleUrl(start + path)).toBe(false);
  }
});

test("queries and fragments change nothing, and no text makes it throw", () => {
  const article = `${SITE}/veterans/2026/09/14/a-slug/`;
  fc.assert(
    fc.property(fc.webQueryParameters(), fc.webFragments(), fc.string(), (query, fragment, any) => {
      expect(isArticleUrl(`${article}?${query}#${fragment}`)).toBe(true);
      expect(isArticleUrl(`${SITE}/veterans/?${query}#${fragment}`)).toBe(false);
      isArticleUrl(any);
    }),
  );
});

test.skipIf(CORPUS === null)("every address seen on the sites is told right", () => {
  for (const { url, kind } of corpusRows<{ url: string; kind: string }>("urls-dev.jsonl")) {
    expect([url, isArticleUrl(url)]).toEqual([url, kind === "article"]);
  }
});
