import { readFile } from "node:fs/promises";
import { inRepository } from "../repository.mjs";

/**
 * The match patterns that stand behind each name in a list of `manifest.json`: `"$home"` and `"$sisters"`.
 * @returns {Promise<Readonly<Record<string, readonly string[]>>>}
 */
export async function readSitePatterns() {
  const json = await readFile(inRepository("src", "core", "sites", "sites.json"), "utf8");
  const { home, sisters } = JSON.parse(json);
  return { $home: patternsOf([home]), $sisters: patternsOf(sisters) };
}

/**
 * The two hosts of each site, over https alone; `originsOf` in src/core/sites/sites.ts says the same at run time.
 * @param {readonly { readonly domain: string }[]} sites
 */
const patternsOf = (sites) =>
  sites.flatMap(({ domain }) => [`https://www.${domain}/*`, `https://${domain}/*`]);
