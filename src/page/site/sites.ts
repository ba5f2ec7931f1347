import type { Site } from "../../core/sites/sites.ts";
import { MILITARY_TIMES } from "./military-times.ts";
import type { SiteFamily } from "./site-family.ts";

/** The parts of an address that tell what it is of: a `URL`'s, or those of a page's `location`, which need no parsing. */
export type Address = Pick<URL, "protocol" | "hostname" | "pathname">;

/** Every family whose rules are known. */
const FAMILIES: readonly SiteFamily[] = [MILITARY_TIMES];

/** The site of an address and its family, or null; other subdomains (a store, a blog) are not the site. */
export function findSite({ protocol, hostname }: Address): { site: Site; family: SiteFamily } | null {
  if (protocol !== "https:" && protocol !== "http:") return null;
  for (const family of FAMILIES) {
    for (const site of family.sites) {
      if (hostname === site.domain || hostname === `www.${site.domain}`) return { site, family };
    }
  }
  return null;
}

/** The site of an address, or null. */
export const siteOf = (address: Address): Site | null => findSite(address)?.site ?? null;

/** Whether an address is of a site whose rules are known. False for what is no address. */
export const isKnownSite = (address: string): boolean =>
  URL.canParse(address) && findSite(new URL(address)) !== null;
