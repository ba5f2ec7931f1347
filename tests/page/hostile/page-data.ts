import { articlePage } from "../pages.ts";
import { type HostileCase, inHead, jsonLd, story } from "./hostile-case.ts";

/** What a head says of its page. */
export const PAGE_DATA: readonly HostileCase[] = [
  inHead("article data that is broken off", jsonLd('{"@type":"NewsArticle","headline":"A head')),
  inHead(
    "article data with a prototype",
    jsonLd('{"@type":"NewsArticle","__proto__":{"headline":"Not this"},"headline":"A headline"}'),
  ),
  inHead(
    "article data of the wrong kinds",
    jsonLd(
      '{"@type":[[["NewsArticle"]],null,7],"author":{"name":{"name":[]}},"isAccessibleForFree":{"toString":1}}',
    ),
  ),
  inHead(
    "article data whose fields are no text",
    jsonLd(
      '{"@type":"NewsArticle","headline":["A headline"],"url":{},"datePublished":1e999,"author":[[[[]]],null]}',
    ),
  ),
  inHead(
    "article data in an array of ten thousand",
    jsonLd(`[${Array.from({ length: 10_000 }, () => '{"@type":"Thing"}').join()}]`),
  ),
  inHead(
    "article data a hundred thousand levels deep",
    jsonLd(`${"[".repeat(100_000)}${"]".repeat(100_000)}`),
  ),
  inHead("a canonical address that is script", '<link rel="canonical" href="javascript:alert(1)">'),
  inHead("a date that is none", '<meta property="article:published_time" content="2026-99-99T99:99:99Z">'),
  inHead("a language that is none", '<meta http-equiv="content-language" content="\u202exx-">'),
  {
    name: "a megabyte of article data",
    html: articlePage(story, jsonLd(`{"x":"${"x".repeat(1_000_000)}"}`)),
    expected: "too-large",
  },
];
