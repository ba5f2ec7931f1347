import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Site, startSite } from "../../build/lab/site.mjs";
import type { Article, Span } from "../../src/core/article/article.ts";
import { findQuotes } from "../../src/core/quotes/find-quotes.ts";
import { Chromium } from "./lib/chromium.ts";
import { Firefox } from "./lib/firefox.ts";
import { articleAt, follow, withTargetColour } from "./lib/linked-quotations.ts";
import { SAMPLE, SAMPLE_HTML, SAMPLE_PATH } from "./lib/sample.ts";
import { NO_CORPORA, seed } from "./lib/seed.ts";

const TRAPS_PATH = "/news/your-navy/2026/09/16/what-the-harbor-said/";
/** What a text on a page may hold that its words don't show; what is linked is in double marks. */
const TRAPS_HTML = `<!doctype html><html lang="en"><head><title>Harbor</title><meta property="og:type" content="article">
<style>body { font: 20px/1.5 sans-serif; max-width: 40rem } p, li, figure { margin: 2rem 0 }</style></head><body><main>
<h1>The harbor master calls the pier “a fine old pier” and means it</h1>
<figure><figcaption>“It is what it is,” the master said on Tuesday.</figcaption></figure><article>
<p>The harbor has stood at the mouth of the river for two hundred years, and for most of them nobody asked it anything.</p>
<p>“It is what it is,” the master said of the pier, and then she said nothing for a while, and the gulls said the rest.</p>
<p>She has called it “a fine old pier” before, and calls it “a fine old pier” now, and means it as much as she ever did.</p>
<p>It costs, she said, “$1.4&nbsp;million, 100% of it ours &mdash; half-and-half, R&amp;D&nbsp;included” and not a cent less than that.</p>
<p>An earth&shy;quake, the clerk said, would be “the first earth&shy;quake we <em>ever</em> <b>paid</b> <a href="/">good money</a> for,” and laughed.</p>
<p>In the old days, said the pilot, “we   had
  no lights,
  no <i>buoys</i>, and no José Muñoz&rsquo;s nephew to call,” and they managed.</p>
<p>A sign on the pier reads “No zero&#8203;width fish<wbr>ing, by order” and a goat has eaten part of it.</p>
<p>The bishop calls it “a <b>way</b>to <i>the</i>water<sup>1</sup> and a half&#8209;and&#8209;half thing” and blesses it each May.</p>
<p>The captain wrote on Monday.<span aria-hidden="true">Advertisement</span> “We know the pier,” the letter said, among other things.</p>
<p>“We counted the crates in the morning, and we counted them at noon, and when the light went we counted them again by hand, because a crate that nobody counts is a crate that nobody has,” the clerk said.</p>
<p>“I came for a week,” the master said. “I stayed for a winter, and then somebody had to paint the pier.</p>
<aside><p>“I came for a week.”</p></aside>
<p>“And so I bought a brush.”</p>
<ul><li>One brush, which she says is “worth more than the pier.”</li><li>One pier.</li></ul>
<p>Nobody has asked the pier.</p></article></main></body></html>`;

const TRAPS = [
  "It is what it is,",
  "a fine old pier",
  "a fine old pier",
  "$1.4 million, 100% of it ours — half-and-half, R&D included",
  "the first earthquake we ever paid good money for,",
  "we had no lights, no buoys, and no José Muñoz’s nephew to call,",
  "No zerowidth fishing, by order",
  "a wayto thewater1 and a half‑and‑half thing",
  "We know the pier,",
  "We counted the crates in the morning, and we counted them at noon, and when the light went we counted them again by hand, because a crate that nobody counts is a crate that nobody has,",
  "I came for a week,",
  "I stayed for a winter, and then somebody had to paint the pier.\n\n“And so I bought a brush.",
  "worth more than the pier.",
];

interface Linked {
  readonly name: string;
  readonly path: string | undefined;
  readonly html: string | undefined;
  /** The words of each quotation, in order. */
  readonly words: readonly string[];
  readonly quotations: (article: Article) => readonly Span[];
}

const found = ({ text, blocks }: Article): readonly Span[] => findQuotes(text, blocks);

const PAGES: readonly Linked[] = [
  {
    name: `the seed${NO_CORPORA}`,
    path: seed?.path,
    html: seed?.html,
    words: seed?.quotes ?? [],
    quotations: found,
  },
  {
    name: "the sample",
    path: SAMPLE_PATH,
    html: SAMPLE_HTML,
    words: SAMPLE.quotes.map(({ text }) => text),
    quotations: found,
  },
  {
    name: "a page of traps",
    path: TRAPS_PATH,
    html: TRAPS_HTML,
    words: TRAPS,
    quotations: (article) => placed(article, TRAPS),
  },
];

/** Words in the order they stand in an article. */
function placed({ text }: Article, words: readonly string[]): readonly Span[] {
  let from = 0;
  return words.map((exact) => {
    const start = text.indexOf(exact, from);
    from = start + exact.length;
    return { start, end: from };
  });
}

/** How far what is lit may be from the box of its words: edges of letters are blended, and lines are taller than letters. */
const BLEND_PX = 3;
const LEADING_PX = 14;

let site: Site;
beforeAll(async () => {
  site = await startSite(
    Object.fromEntries(
      PAGES.flatMap(({ path, html }) => (path && html ? [[path, withTargetColour(html)]] : [])),
    ),
  );
});
afterAll(() => site?.close());

describe.each([
  { browser: "Chromium", launch: () => Chromium.launch({ site }) },
  { browser: "Firefox", launch: () => Firefox.launch({ site }) },
])("in $browser", ({ launch }) => {
  let running: Chromium | Firefox;
  beforeAll(async () => {
    running = await launch();
  });
  afterAll(() => running?.close());
  const open = (url: string): Promise<Page> => running.open(url);

  test.each(PAGES)(
    "each quotation's link scrolls to that very quotation and lights it: $name",
    async ({ path, html, words, quotations }) => {
      if (path === undefined || html === undefined) return;
      const article = articleAt(site.url(path), html);
      const spans = quotations(article);
      expect(spans.map(({ start, end }) => article.text.slice(start, end))).toEqual(words);
      for (const span of spans) {
        const said = article.text.slice(span.start, span.end);
        const { quotation, lit, window } = await follow(open, article, span);
        expect(quotation.top, said).toBeGreaterThanOrEqual(0);
        expect(quotation.bottom, said).toBeLessThanOrEqual(window.height);
        expect(Math.abs((lit?.left ?? 0) - quotation.left), said).toBeLessThanOrEqual(BLEND_PX);
        expect(Math.abs((lit?.right ?? 0) - quotation.right), said).toBeLessThanOrEqual(BLEND_PX);
        expect(Math.abs((lit?.top ?? 0) - quotation.top), said).toBeLessThanOrEqual(LEADING_PX);
        expect(Math.abs((lit?.bottom ?? 0) - quotation.bottom), said).toBeLessThanOrEqual(LEADING_PX);
      }
    },
  );
});
