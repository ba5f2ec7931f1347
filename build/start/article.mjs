import { readFile } from "node:fs/promises";
import { startSite } from "../lab/site.mjs";
import { inRepository } from "../repository.mjs";
import { addressOf } from "./address.mjs";

/** @typedef {import("./options.mjs").Source} Source */
/** @typedef {import("../lab/site.mjs").Site} Site */

/**
 * Makes the article readable at an address of the site: served from here unless it is live.
 * @param {Source} source
 * @returns {Promise<{ readonly url: string, readonly site?: Site }>}
 */
export async function serveArticle(source) {
  if (source.type === "live") return { url: source.url };
  const path =
    source.type === "file" ? source.path : inRepository("tests", "fixtures", "sample-article.html");
  const html = await readFile(path, "utf8");
  const url = addressOf(html, path);
  return { url, site: await startSite({ [new URL(url).pathname]: html }) };
}
