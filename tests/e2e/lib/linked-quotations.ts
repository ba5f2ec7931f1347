import { JSDOM } from "jsdom";
import type { Page } from "puppeteer-core";
import type { Article, Span } from "../../../src/core/article/article.ts";
import { fragmentLink } from "../../../src/core/citation/fragment-link.ts";
import { extractArticle } from "../../../src/page/extract/extract-article.ts";
import { type Box, findColour } from "./pixels.ts";
import { until } from "./reading.ts";

/** What a browser lights the words of a text fragment with on the pages of these tests. */
const TARGET = [0x01, 0xfe, 0x02] as const;
const TARGET_STYLE = `<style>::target-text { background: rgb(${TARGET.join(" ")}) !important; color: #000 !important }</style>`;

/** The page with a colour for the words that a text fragment means which stands nowhere else. */
export const withTargetColour = (html: string): string => html.replace("</head>", `${TARGET_STYLE}</head>`);

/** The article of a page, as Readback takes it. */
export function articleAt(url: string, html: string): Article {
  const extracted = extractArticle(new JSDOM(html, { url }).window.document, url);
  if (extracted.status !== "article") throw new Error(`${url} is refused: ${extracted.refusal}.`);
  return extracted.article;
}

/** Where a quotation is in the window, and what the browser lit there; both in CSS pixels. */
export interface Landing {
  readonly quotation: Box;
  readonly lit: Box | null;
  readonly window: { readonly width: number; readonly height: number };
}

/**
 * Opens the link to a quotation in a tab of its own and answers where it led, as soon as something is lit and stands
 * still.
 */
export async function follow(
  open: (url: string) => Promise<Page>,
  article: Article,
  quotation: Span,
): Promise<Landing> {
  const page = await open(fragmentLink(article, quotation));
  try {
    let last = "";
    return await until(async () => {
      const landing = await look(page, article, quotation);
      const [seen, before] = [JSON.stringify(landing), last];
      last = seen;
      if (landing.lit === null || seen !== before) throw new Error(`Nothing is lit, or it moves: ${seen}`);
      return landing;
    }, 8_000);
  } finally {
    await page.close();
  }
}

async function look(page: Page, article: Article, quotation: Span): Promise<Landing> {
  const pieces = article.blocks
    .filter((block) => block.start < quotation.end && block.end > quotation.start)
    .map((block) => ({
      text: article.text.slice(block.start, block.end),
      start: Math.max(0, quotation.start - block.start),
      end: Math.min(block.end, quotation.end) - block.start,
    }));
  const placed = await page.evaluate(boxOf, pieces);
  return { ...placed, lit: findColour(await page.screenshot(), TARGET).box };
}

/**
 * The box around pieces of the page's paragraphs. It runs in the page and finds them by their whole text, by no code
 * of Readback's: the paragraph that begins with it, and in that the letters that are seen.
 */
function boxOf(
  pieces: readonly { readonly text: string; readonly start: number; readonly end: number }[],
): Omit<Landing, "lit"> {
  const hidden = /[\u00ad\u200b]/gu;
  const seen = (text: string) => text.replaceAll(hidden, "").replaceAll(/\s+/gu, " ").trim();
  const words = (paragraph: Element) => {
    const copy = paragraph.cloneNode(true);
    if (copy instanceof Element)
      for (const each of copy.querySelectorAll('[aria-hidden="true"]')) each.remove();
    return seen(copy.textContent ?? "");
  };
  const paragraphs = [...document.querySelectorAll("p, li, h2")];
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const piece of pieces) {
    const paragraph = paragraphs.find((one) => words(one).startsWith(piece.text));
    if (!paragraph) throw new Error(`No paragraph begins with ${piece.text}`);
    const range = document.createRange();
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('[aria-hidden="true"]')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    let text = "";
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const [offset, letter] of [...(node.nodeValue ?? "")].entries()) {
        const isSpace = /\s/u.test(letter);
        if (/[\u00ad\u200b]/u.test(letter) || (isSpace && (text === "" || text.endsWith(" ")))) continue;
        if (text.length === piece.start) range.setStart(node, offset);
        text += isSpace ? " " : letter;
        if (text.length === piece.end) range.setEnd(node, offset + 1);
      }
    }
    for (const { left, top, right, bottom } of range.getClientRects()) {
      box.left = Math.min(box.left, left);
      box.top = Math.min(box.top, top);
      box.right = Math.max(box.right, right);
      box.bottom = Math.max(box.bottom, bottom);
    }
  }
  return { quotation: box, window: { width: innerWidth, height: innerHeight } };
}
