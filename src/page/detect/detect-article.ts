import { property } from "../dom/property.ts";
import { findNewsArticle } from "../metadata/find-news-article.ts";
import type { Address } from "../site/sites.ts";
import { isArticleAddress } from "./article-url.ts";
import { isErrorPage } from "./error-page.ts";
import { hasProse } from "./prose.ts";
import { stringAt } from "./string-at.ts";

/** JSON-LD longer than this is not looked at (requirement S-05). */
const MAX_JSON_LD = 256_000;

/** What may be all there is on a page that calls itself an article: a film, pictures, something to listen to. */
const OTHER = /"(?:VideoObject|ImageGallery|MediaGallery|PodcastEpisode)"/u;

/**
 * Whether a page is an article of one of the sites. The address must have an article's form: what a page
 * claims of itself cannot make it one. The page must then not say otherwise, as an error page at an article's
 * address does, or that of a film or a gallery. Only reads the page, asks the cheapest first, and takes well under 2 ms.
 */
export function detectArticle(page: Document, address: Address): boolean {
  if (!isArticleAddress(address)) return false;
  // Nearly every article says so in its first data, and then nothing else is asked.
  const first = stringAt(page, 'descendant::script[@type="application/ld+json"]');
  if (first && first.length <= MAX_JSON_LD && findNewsArticle(first)) return true;
  const data = jsonLd(page);
  return data?.some((script) => findNewsArticle(script) !== null) || isArticleWithoutData(page, data);
}

function isArticleWithoutData(page: Document, data: readonly string[] | null): boolean {
  if (isErrorPage(page)) return false;
  const type = stringAt(page, 'descendant::meta[@property="og:type"]/@content').trim().toLowerCase();
  const isOther = data?.some((script) => OTHER.test(script)) ?? false;
  if (type === "article" && !isOther) return true;
  // An application may have one head for all its pages, but for the title.
  if (type === "website") return !isOther && isTitled(page) && hasProse(page, "much");
  return (type === "" || type === "article") && hasProse(page, "some");
}

/** Whether a page's title is that of what it shows. */
function isTitled(page: Document): boolean {
  const heading = stringAt(page, "descendant::h1").trim();
  return heading !== "" && stringAt(page, "descendant::title").includes(heading);
}

/** The page's JSON-LD, unparsed; null where it is too long. */
function jsonLd(page: Document): readonly string[] | null {
  let left = MAX_JSON_LD;
  const scripts: string[] = [];
  for (const script of property(page, "querySelectorAll").call(page, 'script[type="application/ld+json"]')) {
    const text = property(script, "textContent") ?? "";
    left -= text.length;
    if (left < 0) return null;
    scripts.push(text);
  }
  return scripts;
}
