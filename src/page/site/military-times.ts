import { SITES } from "../../core/sites/sites.ts";
import type { SiteFamily } from "./site-family.ts";

/** Military Times and the sister sites, which share its system. */
export const MILITARY_TIMES: SiteFamily = {
  sites: SITES,
  articles: [
    // `section[/sub]/2026/09/14/slug`, and from 2014 to 2017 `story/a/b/2015/03/21/slug/25035857`.
    /^[^/]+(?:\/[^/]+)*?\/(?:19|20)\d\d\/(?:0\d|1[0-2])\/(?:[0-2]\d|3[01])\/[^/]+(?:\/\d{6,})?$/u,
    // `articles/slug`, of the years between those two.
    /^articles\/[^/]+$/u,
    // `news/2009/11/army_M4_112109w`, of the oldest system still linked to.
    /^news\/(?:19|20)\d\d\/(?:0\d|1[0-2])\/[^/]*\d{6}w?$/u,
  ],
  notArticles: new Set(
    (
      "arc author authors category m photo photos pf picture-gallery podcast podcasts resizer search tag tags " +
      "topic topics video videos"
    ).split(" "),
  ),
};
