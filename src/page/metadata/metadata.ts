import type { Article } from "../../core/article/article.ts";
import { fold } from "../dom/folded-text.ts";
import type { PageCopy } from "../extract/copy-page.ts";
import { siteOf } from "../site/sites.ts";
import { bylineAuthors, splitNames } from "./authors.ts";
import { headlineInTitle, visibleHeadline } from "./headline.ts";
import { linesBelow } from "./lines-below.ts";
import { namedData } from "./named-data.ts";
import { readNewsArticle } from "./news-article.ts";
import { writtenMoment } from "./written-date.ts";

/** What is known of an article besides its text. */
export interface Metadata {
  readonly about: Omit<Article, "text" | "blocks" | "truncated" | "otherSite">;
  /** False where the page says that the article is not free to read; it may show all of it all the same. */
  readonly isFree: boolean;
}

const MAX_TITLE = 1_000;

/** What publishing systems call the moment of publication in a page's head. */
const PUBLISHED = [
  "article:published_time",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "date",
  "dc.date.issued",
];

/**
 * Reads what a page says of its article. What the listener sees (headline, byline, time) comes before what the
 * head claims, and the head counts only where it describes this page: sites that load the next story in place
 * often leave the first one's head standing.
 */
export function readMetadata({ document, jsonLd }: PageCopy, address: string): Metadata {
  const url = new URL(address);
  const meta = namedData(document);
  const site = meta("og:site_name") ?? siteOf(url)?.publication;
  const sites = [site ?? url.hostname, siteOf(url)?.publication ?? url.hostname];
  const found = readNewsArticle(jsonLd);
  const socialTitle = meta("og:title");
  const headline = visibleHeadline(document, [socialTitle, found?.headline], sites);
  // Old pages and those for printing show their headline in some element or other.
  const isInTitle = (title: string) => fold(title) !== "" && fold(document.title).includes(fold(title));
  const describes = (title: string | null, link: string | null) =>
    (title !== null && (headline !== null ? fold(title) === headline : isInTitle(title))) ||
    (link !== null && pathOf(link, url) === pathOf(address, url));

  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null;
  const head = describes(socialTitle, canonical ?? meta("og:url"));
  const data = found && describes(found.headline, found.url) ? found : null;
  const dataAuthors = splitNames(data?.authors ?? []);
  const title = fold(
    headline ?? data?.headline ?? (head ? socialTitle : null) ?? headlineInTitle(document, sites),
  );
  // Only looked for where the page's own data leaves something open, which it hardly ever does.
  let lines: readonly string[] | null = null;
  const below = () => {
    lines ??= linesBelow(document, title);
    return lines;
  };

  const about = {
    url: head && canonical !== null ? addressOf(canonical, url) : addressOf(address, url),
    title: title.slice(0, MAX_TITLE),
    authors: dataAuthors.length > 0 ? dataAuthors : bylineAuthors(document, below),
    published:
      instant(data?.published) ??
      (head ? PUBLISHED.map((name) => instant(meta(name))).find((moment) => moment !== null) : null) ??
      instant(markedMoment(document)) ??
      below()
        .map(writtenMoment)
        .find((moment) => moment !== null) ??
      null,
    publication: fold(data?.publisher ?? site ?? url.hostname).slice(0, 200),
    lang: language(document.documentElement.getAttribute("lang")),
  };
  return { about, isFree: data?.isFree ?? true };
}

/** An address on the page's own site, or its sisters, without query and fragment; any other gives the page's own. */
function addressOf(address: string, page: URL): string {
  const url = URL.canParse(address, page) ? new URL(address, page) : page;
  const areSisters = siteOf(url) !== null && siteOf(page) !== null;
  const { origin, pathname } = areSisters || url.hostname === page.hostname ? url : page;
  return `${origin}${pathname}`;
}

const pathOf = (address: string, page: URL): string | null =>
  URL.canParse(address, page) ? new URL(address, page).pathname.replace(/\/+$/u, "") : null;

/** What the page marks up as the time of its publication, by schema.org's microdata or else as its first time. */
function markedMoment(document: Document): string | null {
  const marked =
    document.querySelector('[itemprop~="datePublished"]') ?? document.querySelector("time[datetime]");
  return marked && (marked.getAttribute("content") ?? marked.getAttribute("datetime") ?? marked.textContent);
}

/** A moment in ISO 8601, or null for what is no date or leaves the time zone open. */
function instant(text: string | null | undefined): string | null {
  if (!text || !/^\d{4}-\d\d-\d\d(?:T.*(?:Z|[+-]\d\d:?\d\d))?$/u.test(text.trim())) return null;
  const time = Date.parse(text.trim());
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** A well-formed BCP 47 tag; English where the page gives none, as all the sites are. */
function language(tag: string | null): string {
  try {
    return Intl.getCanonicalLocales(tag?.trim() || "en")[0] ?? "en";
  } catch {
    // `lang="en_US"` and the like are common mistakes.
    return "en";
  }
}
