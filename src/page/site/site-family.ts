import type { Site } from "../../core/sites/sites.ts";

/** Sites that share the form of their addresses. All rules are of the path, without slashes at its ends. */
export interface SiteFamily {
  readonly sites: readonly Site[];
  /** Whether a day and a name at the end of a path, `…/2026/09/14/slug`, make it an article's. */
  readonly areDated: boolean;
  /** Other forms that only articles' addresses have. */
  readonly articles: readonly RegExp[];
  /** Segments before the last under which nothing is an article, whatever the form; in small letters. */
  readonly notArticles: readonly string[];
  /** Last segments that name no story: a list's or a story's further pages, a file. */
  readonly notSlugs: RegExp;
}
