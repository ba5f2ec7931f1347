import { siteOf } from "../site/sites.ts";

/**
 * Whether an address has the form of an article's on one of the sites. The path alone decides: queries carry
 * campaigns and widgets, and look-alikes put dates into them. False for what is no address.
 */
export function isArticleUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const site = siteOf(url);
  const path = url.pathname.replace(/^\/+|\/+$/gu, "");
  const sections = path.split("/").slice(0, -1);
  if (!site || sections.some((section) => site.notArticles.has(section))) return false;
  if (/\.(?:jpe?g|png|gif|webp|svg|pdf|xml)$/iu.test(path)) return false;
  return site.articles.some((form) => form.test(path));
}
