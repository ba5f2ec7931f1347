import sites from "./sites.json" with { type: "json" };

/** A news site whose articles can be read. */
export interface Site {
  /** Registered domain; pages live on it and on its `www`. */
  readonly domain: string;
  /** Name of the publication, for pages that do not give it. */
  readonly publication: string;
}

/** The site at which the extension looks from the day it is installed. */
export const HOME: Site = sites.home;

/** The sites that share its system, each of which the listener may switch on. */
export const SISTERS: readonly Site[] = sites.sisters;

/** All of them. The build writes the manifest's permissions from the same file. */
export const SITES: readonly Site[] = [HOME, ...SISTERS];

/** Where a site's pages are, as match patterns of the WebExtensions API: what is asked for, and no more. */
export const originsOf = ({ domain }: Site): readonly string[] => [
  `https://www.${domain}/*`,
  `https://${domain}/*`,
];

/** The site that lives on a host, or null; other subdomains (a store, a blog) are not the site. */
export const siteOnHost = (hostname: string): Site | null =>
  SITES.find(({ domain }) => hostname === domain || hostname === `www.${domain}`) ?? null;
