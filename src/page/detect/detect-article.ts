import { property } from "../dom/property.ts";
import { readNewsArticle } from "../metadata/news-article.ts";
import { isArticleUrl } from "./article-url.ts";

/** JSON-LD longer than this is not looked at (requirement S-05). */
const MAX_JSON_LD = 256_000;
/** A paragraph of at least this length is prose rather than a teaser. */
const PROSE = 140;

/**
 * Whether a page is an article of one of the sites. The address must have an article's form: what a page
 * claims of itself cannot make it one. The page must then not say otherwise, as an error page at an article's
 * address does. Only reads the page, and takes well under 2 ms.
 */
export function detectArticle(page: Document, address: string): boolean {
  if (!isArticleUrl(address)) return false;
  const type = metaContent(page, 'meta[property="og:type"]');
  if (type === "article") return true;
  return hasNewsArticle(page) || (type === null && hasProse(page));
}

function metaContent(page: Document, selector: string): string | null {
  const meta = property(page, "querySelector").call(page, selector);
  const content = meta && property(meta, "getAttribute").call(meta, "content");
  return content?.trim().toLowerCase() || null;
}

function hasNewsArticle(page: Document): boolean {
  let left = MAX_JSON_LD;
  const scripts: string[] = [];
  for (const script of all(page, 'script[type="application/ld+json"]')) {
    const text = property(script, "textContent") ?? "";
    left -= text.length;
    if (left < 0) return false;
    scripts.push(text);
  }
  return readNewsArticle(scripts) !== null;
}

/** Two paragraphs of prose that are no teasers, for pages that say nothing of themselves. */
function hasProse(page: Document): boolean {
  let found = 0;
  for (const paragraph of all(page, "p")) {
    if ((property(paragraph, "textContent")?.length ?? 0) >= PROSE) found++;
    if (found === 2) return true;
  }
  return false;
}

const all = (page: Document, selector: string): readonly Element[] => [
  ...property(page, "querySelectorAll").call(page, selector),
];
