/** A news site whose articles can be read. */
export interface Site {
  /** Registered domain; pages live on it and on its `www`. */
  readonly domain: string;
  /** Name of the publication, for pages that do not give it. */
  readonly publication: string;
}

/** Military Times, where the extension runs, and the sister sites, which share its addresses and templates. */
export const SITES: readonly Site[] = [
  { domain: "militarytimes.com", publication: "Military Times" },
  { domain: "armytimes.com", publication: "Army Times" },
  { domain: "navytimes.com", publication: "Navy Times" },
  { domain: "airforcetimes.com", publication: "Air Force Times" },
  { domain: "marinecorpstimes.com", publication: "Marine Corps Times" },
  { domain: "defensenews.com", publication: "Defense News" },
  { domain: "federaltimes.com", publication: "Federal Times" },
  { domain: "c4isrnet.com", publication: "C4ISRNET" },
];

/** The site an address belongs to, or null; other subdomains (a store, a blog) are not the site. */
export function siteOf(url: URL, sites: readonly Site[] = SITES): Site | null {
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  const domain = url.hostname.replace(/^www\./u, "");
  return sites.find((site) => site.domain === domain) ?? null;
}
