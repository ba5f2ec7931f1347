import { isArticleUrl } from "../detect/article-url.ts";
import { property } from "../dom/property.ts";
import { isKnownSite, siteOf } from "../site/sites.ts";

/** Attributes that systems keep the address of an article in. */
const ADDRESS = /^(?:data-(?:[\w-]+-)?(?:url|href|permalink|canonical|uri|path)|itemid|about|resource)$/u;
const NOT_ITS_OWN = /image|img|photo|src|share|author|api|next|prev|ad-/u;
/** Attributes of one element beyond which none is looked at, and the longest address. */
const MAX = { attributes: 50, length: 2_000 } as const;

/**
 * The address that an article on a page names as its own, without query and fragment; null where it names none.
 * It is looked for where systems write it: on the elements around the headline up to `root`, and in a link that the
 * headline is, or is in. `address` is the page's; only addresses of its site count.
 */
export function ownAddress(headline: Element, root: Element, address: string): string | null {
  const page = new URL(address);
  const inside = property(headline, "querySelector").call(headline, "a[href]");
  for (let at: Element | null = inside ?? headline; at; at = property(at, "parentElement")) {
    for (const name of property(at, "getAttributeNames").call(at).slice(0, MAX.attributes)) {
      const isLink = name === "href" && property(at, "localName") === "a";
      if (!isLink && (!ADDRESS.test(name) || NOT_ITS_OWN.test(name))) continue;
      const found = articleAddress(property(at, "getAttribute").call(at, name) ?? "", page);
      if (found !== null) return found;
    }
    if (at === root) return null;
  }
  return null;
}

/** An address as that of an article of the page's site or its sisters, or null. */
function articleAddress(value: string, page: URL): string | null {
  const written = value.trim();
  if (written.length > MAX.length || !/^(?:https?:\/\/|\/)/u.test(written) || !URL.canParse(written, page)) {
    return null;
  }
  const url = new URL(written, page);
  // Within one article parts of it are linked to, as the entries of live coverage are.
  if (url.hash !== "") return null;
  const areSisters = siteOf(url) !== null && siteOf(page) !== null;
  if (!areSisters && url.host !== page.host) return null;
  const found = `${url.origin}${url.pathname}`;
  return isKnownSite(found) ? (isArticleUrl(found) ? found : null) : url.pathname.length > 1 ? found : null;
}

/** The path of an address, without slashes at its end; null for what is no address. */
export const pathOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).pathname.replace(/\/+$/u, "") : null;
