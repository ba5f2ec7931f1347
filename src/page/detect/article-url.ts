import { type Address, findSite } from "../site/sites.ts";
import { isDatedPath } from "./dated-path.ts";

/** No name of a further page is longer. */
const MAX_PAGE = 8;

/** Whether an address has the form of an article's on one of the sites. False for what is no address. */
export const isArticleUrl = (address: string): boolean =>
  URL.canParse(address) && isArticleAddress(new URL(address));

/**
 * The same of an address already parsed. The path alone decides: queries carry campaigns and widgets, and look-alikes
 * put dates into them.
 */
export function isArticleAddress(address: Address): boolean {
  const family = findSite(address)?.family;
  if (!family) return false;
  const segments = address.pathname.split("/").filter(Boolean);
  const slug = segments.at(-1) ?? "";
  // Few slugs hold a dot or are short: the pattern is asked only of those.
  if ((slug.includes(".") || slug.length <= MAX_PAGE) && family.notSlugs.test(slug)) return false;
  for (const section of segments.slice(0, -1))
    if (family.notArticles.includes(section.toLowerCase())) return false;
  if (family.areDated && isDatedPath(segments)) return true;
  const path = segments.join("/");
  for (const form of family.articles) if (form.test(path)) return true;
  return false;
}
