import { basename, extname } from "node:path";
import { HOST } from "../lab/hosts.mjs";

/**
 * The address an HTML file is read at: the canonical one it gives itself, if that is on the site, or else one in the
 * form of an article's, with the file's name as its last part.
 * @param {string} html
 * @param {string} file
 */
export function addressOf(html, file) {
  const link = html.match(/<link\b[^>]*\brel=["']?canonical\b[^>]*>/iu)?.[0];
  const canonical = link?.match(/\bhref=["']?([^"'\s>]+)/iu)?.[1];
  if (canonical?.startsWith(`https://${HOST}/`)) return canonical;
  const slug = basename(file, extname(file))
    .replaceAll(/[^\w-]+/gu, "-")
    .toLowerCase();
  return `https://${HOST}/news/your-military/2026/01/05/${slug}/`;
}
