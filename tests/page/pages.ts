import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import type { Article } from "../../src/core/article/article.ts";
import { extractArticle } from "../../src/page/extract/extract-article.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** An address of the form that articles have. */
export const ARTICLE_URL = "https://www.militarytimes.com/news/your-military/2026/09/14/a-made-up-slug/";

/** A page as a browser would hold it, without running its scripts. */
export const openPage = (html: string, url = ARTICLE_URL): Document =>
  new JSDOM(html, { url }).window.document;

/** The article taken from a page; throws why where there is none. */
export function articleFrom(html: string, url = ARTICLE_URL): Article {
  const extracted = extractArticle(openPage(html, url), url);
  if (extracted.status === "refused") throw new Error(extracted.refusal);
  return extracted.article;
}

/** A page of an article with this body, and nothing around it. */
export const articlePage = (body: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><title>T</title><meta property="og:type" content="article">${head}</head>` +
  `<body><main><h1>A headline</h1><article>${body}</article></main></body></html>`;

/** Prose of a given number of paragraphs, each different. */
export const prose = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<p>${sentence(index)}</p>`).join("\n");

/** One paragraph of it. */
export const sentence = (index: number): string =>
  `In week ${index}, the crew of the supply ship counted crates, wrote letters home, and waited for a harbor pilot ` +
  `who, according to the captain, had promised to be there by noon on day ${index * 3}.`;

/** Texts as plain paragraphs of one class. */
export const asParagraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p class="s">${text}</p>`).join("");

/** A story of six paragraphs. */
export const STORY: readonly string[] = Array.from({ length: 6 }, (_, index) => sentence(index));

/** What is read of a page whose story, of six paragraphs, has something put into its middle. */
export function readWith(inserted: string): readonly string[] {
  const { text, blocks } = articleFrom(
    articlePage(asParagraphs(STORY.slice(0, 3)) + inserted + asParagraphs(STORY.slice(3))),
  );
  return blocks.map(({ start, end }) => text.slice(start, end));
}

export interface Gold {
  readonly id: string;
  readonly url: string;
  readonly file: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly paragraphs: readonly string[];
  readonly optional?: readonly string[];
  readonly isArticle: boolean;
  readonly dynamic?: boolean;
}

/** Our own sample page and what is to be taken from it. */
export const SAMPLE = {
  html: readFileSync(at("../fixtures/sample-article.html"), "utf8"),
  gold: JSON.parse(readFileSync(at("../fixtures/sample-article.json"), "utf8")) as Omit<
    Gold,
    "id" | "file" | "isArticle"
  >,
};

/** The folder of others' pages that lies beside the repository on machines that measure with it; or null. */
export const CORPUS = existsSync(at("../../../shared/corpora/pages"))
  ? at("../../../shared/corpora/pages")
  : null;

/** The rows of a file of the corpus; none where there is no corpus, which is said. */
export function corpusRows<T>(name: string): readonly T[] {
  if (CORPUS === null) {
    console.log("skipped: no corpora");
    return [];
  }
  const lines = readFileSync(`${CORPUS}/${name}`, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}

/** The HTML of a page of the corpus. */
export const corpusPage = (file: string): string => readFileSync(`${CORPUS}/${file}`, "utf8");
