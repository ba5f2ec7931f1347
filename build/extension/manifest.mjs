import { readFile } from "node:fs/promises";
import { inRepository } from "../repository.mjs";
import { readSitePatterns } from "./sites.mjs";

/** @typedef {"chrome" | "firefox"} BrowserName */
/** @typedef {{ [key: string]: Json }} JsonObject */
/** @typedef {string | number | boolean | null | Json[] | JsonObject} Json */

/** The browsers a package is made for; also the keys in `manifest.json` that hold what only one of them takes. */
export const BROWSERS = /** @type {const} */ (["chrome", "firefox"]);

/**
 * Derives one browser's manifest from the source: its own part is laid over the common one, the other's is left
 * out, and the version is put in.
 * @param {JsonObject} source
 * @param {BrowserName} browser
 * @param {string} version
 * @returns {JsonObject}
 */
export function deriveManifest(source, browser, version) {
  const { chrome, firefox, ...common } = source;
  const own = browser === "chrome" ? chrome : firefox;
  const merged = own === undefined ? common : overlay(common, own);
  return { ...(isObject(merged) ? merged : common), version };
}

/**
 * Reads `manifest.json` and derives one browser's from it, with the sites of `src/core/sites/sites.json` in their places.
 * @param {BrowserName} browser
 */
export async function readManifest(browser) {
  const [json, patterns] = await Promise.all([
    readFile(inRepository("manifest.json"), "utf8"),
    readSitePatterns(),
  ]);
  const source = JSON.parse(json, (_, value) =>
    Array.isArray(value) ? value.flatMap((item) => patterns[item] ?? [item]) : value,
  );
  return deriveManifest(source, browser, await readVersion());
}

/** The version in `package.json`: the only place it is written. */
export async function readVersion() {
  const { version } = JSON.parse(await readFile(inRepository("package.json"), "utf8"));
  return String(version);
}

/**
 * Lists are joined, objects merged key by key, and anything else is replaced.
 * @param {Json} under
 * @param {Json} over
 * @returns {Json}
 */
function overlay(under, over) {
  if (Array.isArray(under) && Array.isArray(over)) return [...under, ...over];
  if (!isObject(under) || !isObject(over)) return over;
  const result = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = under[key];
    result[key] = below === undefined ? value : overlay(below, value);
  }
  return result;
}

/**
 * @param {Json} value
 * @returns {value is JsonObject}
 */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
