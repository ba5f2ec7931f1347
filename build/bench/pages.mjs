/** The pages that are measured on. Those of others are read where they lie, if they are there at all. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { HOST } from "../lab/hosts.mjs";
import { inRepository } from "../repository.mjs";

/** @typedef {{ readonly name: string, readonly path: string, readonly html: string }} Page */

const CORPORA = inRepository("..", "shared", "corpora");

/** What stands in a table where the corpora are absent. */
export const NO_CORPORA = "skipped: no corpora";

const sample = readFileSync(inRepository("tests", "fixtures", "sample-article.html"), "utf8");
/** @type {{ readonly paragraphs: readonly string[] }} */
const gold = JSON.parse(readFileSync(inRepository("tests", "fixtures", "sample-article.json"), "utf8"));

/** The paragraphs of the sample article. */
export const { paragraphs } = gold;

/** Where the sample says it is. */
export const SAMPLE_ADDRESS =
  sample.match(/<link rel="canonical" href="([^"]+)"/u)?.[1] ?? `https://${HOST}/`;

/** @type {Page} */
export const SAMPLE = { name: "sample", path: new URL(SAMPLE_ADDRESS).pathname, html: sample };

/**
 * A page like the sample's with its paragraphs over and over.
 * @param {number} count of paragraphs
 * @returns {Page}
 */
export function longPage(count) {
  const body = Array.from({ length: count }, (_, at) => `<p>${paragraphs[at % paragraphs.length]}</p>`);
  return {
    name: `${count.toLocaleString("en")} paragraphs`,
    path: `/news/your-army/2026/09/16/long-story-${count}/`,
    html:
      `<!doctype html><html lang="en"><head><title>A long story</title><meta property="og:type" content="article">` +
      `<meta name="author" content="Nora Whitlock"></head><body><main><h1>A long story</h1>` +
      `<article>${body.join("\n")}</article></main></body></html>`,
  };
}

/**
 * The real article that must come out perfect.
 * @returns {Page | null}
 */
export function seedPage() {
  const folder = `${CORPORA}/pages`;
  if (!existsSync(folder)) return null;
  const rows = readFileSync(`${folder}/gold.jsonl`, "utf8").trim().split("\n");
  const { url, file } = rows.map((row) => JSON.parse(row)).find(({ id }) => id === "seed-fusion");
  return { name: "seed", path: new URL(url).pathname, html: readFileSync(`${folder}/${file}`, "utf8") };
}

/** @typedef {{ readonly url: string, readonly html: string }} AddressedPage */

/**
 * The pages we were given, articles and others, as they are before their scripts run.
 * @returns {readonly AddressedPage[]}
 */
export function givenPages() {
  const folder = `${CORPORA}/pages`;
  if (!existsSync(folder)) return [];
  const rows = readFileSync(`${folder}/gold.jsonl`, "utf8").trim().split("\n");
  return rows.map((row) => {
    const { url, file } = JSON.parse(row);
    return { url, html: readFileSync(`${folder}/${file}`, "utf8") };
  });
}

/**
 * The pages of the benchmark with the addresses they had.
 * @returns {readonly AddressedPage[]}
 */
export function othersPages() {
  const folder = `${CORPORA}/benchmark`;
  if (!existsSync(folder)) return [];
  /** @type {Record<string, { readonly url: string }>} */
  const truth = JSON.parse(readFileSync(`${folder}/ground-truth.json`, "utf8"));
  return Object.entries(truth).map(([id, { url }]) => ({
    url,
    html: gunzipSync(readFileSync(`${folder}/html/${id}.html.gz`)).toString("utf8"),
  }));
}

/** The pages of a public benchmark: articles of all kinds of sites, with all that stands around them. */
export function benchmarkPages() {
  const folder = `${CORPORA}/benchmark/html`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".html.gz"))
    .map((file) => gunzipSync(readFileSync(`${folder}/${file}`)).toString("utf8"));
}
