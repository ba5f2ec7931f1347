import type { Site } from "../../core/sites/sites.ts";
import { MILITARY_TIMES } from "./military-times.ts";
import type { SiteFamily } from "./site-family.ts";

/** Every family whose rules are known. */
const FAMILIES: readonly SiteFamily[] = [MILITARY_TIMES];

/** The site of an address with its family's rules, or null; other subdomains (a store, a blog) are not the site. */
export function siteOf(url: URL): (Site & Omit<SiteFamily, "sites">) | null {
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  const domain = url.hostname.replace(/^www\./u, "");
  for (const { sites, ...rules } of FAMILIES) {
    const site = sites.find((each) => each.domain === domain);
    if (site) return { ...site, ...rules };
  }
  return null;
}

/** Whether an address is of a site whose rules are known. False for what is no address. */
export const isKnownSite = (address: string): boolean =>
  URL.canParse(address) && siteOf(new URL(address)) !== null;
