import { SITES } from "../../core/sites/sites.ts";
import type { SiteFamily } from "./site-family.ts";

/** Military Times and the sister sites, which share its system. */
export const MILITARY_TIMES: SiteFamily = {
  sites: SITES,
  // `section[/sub]/2026/09/14/slug`.
  areDated: true,
  articles: [
    // From 2014 to 2017 `story/a/b/2015/03/21/slug/25035857`.
    /^(?:[^/]+\/)*?(?:19|20)\d\d\/(?:0\d|1[0-2])\/(?:[0-2]\d|3[01])\/[^/]+\/(?:\d{6,}|amp)$/u,
    // `article/20131205/NEWS/312050012/slug`, of the years before those.
    /^article\/(?:19|20)\d{6}\/(?:[^/]+\/)*\d{6,}\/[^/]+$/u,
    // `articles/slug`, of the years between.
    /^articles\/[^/]+$/u,
    // `news/2009/11/army_M4_112109w`, of the oldest system still linked to.
    /^news\/(?:19|20)\d\d\/(?:0\d|1[0-2])\/[^/]*\d{6}w?$/u,
  ],
  notArticles: (
    "account arc audio author authors calendar category episode episodes galleries gallery keyword login m multimedia newsletter " +
    "newsletters pf photo photo-galleries photo-gallery photos photos-videos picture-gallery podcast podcasts resizer search " +
    "show shows slideshow slideshows static subscribe tag tags topic topics tv " +
    "video videos webcast webcasts webinar webinars"
  ).split(" "),
  notSlugs:
    /^(?:\d{1,3}|page(?:-?\d+)?)$|\.(?:avif|css|csv|docx?|gif|ico|jpe?g|js|json|m4a|m4v|map|mov|mp[34]|pdf|png|pptx?|rss|svg|txt|vtt|wav|webm|webp|xlsx?|xml|zip)$/iu,
};
