import { SITES, type Site, siteOf } from "../site/sites.ts";

/** First segments under which nothing is an article, however its address is dated. */
const NOT_STORIES = new Set([
  "arc",
  "author",
  "authors",
  "category",
  "m",
  "photo",
  "photos",
  "pf",
  "picture-gallery",
  "podcast",
  "podcasts",
  "resizer",
  "search",
  "tag",
  "tags",
  "topic",
  "topics",
  "video",
  "videos",
]);

/** `section[/sub]/2026/09/14/slug`, and from 2014 to 2017 `story/a/b/2015/03/21/slug/25035857`. */
const DATED = /^[^/]+(?:\/[^/]+)*?\/(?:19|20)\d\d\/(?:0\d|1[0-2])\/(?:[0-2]\d|3[01])\/[^/]+(?:\/\d{6,})?$/u;
/** `articles/slug`, of the years between those two. */
const UNDATED = /^articles\/[^/]+$/u;
/** `news/2009/11/army_M4_112109w`, of the oldest system still linked to. */
const OLDEST = /^news\/(?:19|20)\d\d\/(?:0\d|1[0-2])\/[^/]*\d{6}w?$/u;

/**
 * Whether an address has the form of an article's on one of the sites. The path alone decides: queries carry
 * campaigns and widgets, and look-alikes put dates into them. False for what is no address.
 */
export function isArticleUrl(address: string, sites: readonly Site[] = SITES): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (!siteOf(url, sites)) return false;
  const path = url.pathname.replace(/^\/+|\/+$/gu, "");
  const [first = ""] = path.split("/", 1);
  if (NOT_STORIES.has(first) || /\.(?:jpe?g|png|gif|webp|svg|pdf|xml)$/iu.test(path)) return false;
  return DATED.test(path) || UNDATED.test(path) || OLDEST.test(path);
}
