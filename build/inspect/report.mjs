import { toScript } from "../../src/core/player/script.ts";
import { readPage } from "./page.mjs";

const WIDTH = 96;

/**
 * What Readback makes of a page, in words for a person.
 * @param {string} html
 * @param {string} url
 */
export function describePage(html, url) {
  const { article, refusal } = readPage(html, url);
  if (!article) return `${url}\nNot read: ${refusal}.`;
  const { sentences, quotes } = toScript(article);
  const said = quotes.map(({ start, end, speaker }, index) => {
    const who = speaker?.name ?? "(not said who)";
    return `${String(index + 1).padStart(3)}  “${short(article.text.slice(start, end))}”  — ${who}`;
  });
  const paragraphs = article.blocks.map(({ kind, start, end }, index) => {
    const label = kind === "paragraph" ? "" : `[${kind}] `;
    return `${String(index + 1).padStart(3)}  ${label}${short(article.text.slice(start, end))}`;
  });
  return [
    article.title,
    `${article.authors.join(", ") || "(no byline)"} · ${article.published ?? "(no date)"} · ${article.publication}`,
    article.otherSite ? `${article.url} (not a Military Times page)` : article.url,
    "",
    `${article.blocks.length} paragraphs, ${sentences.length} sentences`,
    ...paragraphs,
    "",
    `${quotes.length} quotations`,
    ...said,
  ].join("\n");
}

/** @param {string} text */
const short = (text) => (text.length <= WIDTH ? text : `${text.slice(0, WIDTH - 1).trimEnd()}…`);
