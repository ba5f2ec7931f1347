import type { Site } from "../../core/sites/sites.ts";

/** Sites that share the form of their addresses. All rules are of the path, without slashes at its ends. */
export interface SiteFamily {
  readonly sites: readonly Site[];
  /** Forms that only articles' addresses have. */
  readonly articles: readonly RegExp[];
  /** Segments before the last under which nothing is an article, whatever the form. */
  readonly notArticles: readonly string[];
}
