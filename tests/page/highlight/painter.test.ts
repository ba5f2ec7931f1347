// @vitest-environment jsdom
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Span } from "../../../src/core/article/article.ts";
import type { Paint } from "../../../src/core/protocol/page.ts";
import { extractArticle } from "../../../src/page/extract/extract-article.ts";
import { Follower } from "../../../src/page/follow/follower.ts";
import { Highlighter, highlightName, type Mark } from "../../../src/page/highlight/highlighter.ts";
import { Painter } from "../../../src/page/highlight/painter.ts";
import { layOutPage } from "../laid-out-page.ts";
import { ARTICLE_URL, prose } from "../pages.ts";
import { standInForHighlights } from "./highlight-of-ranges.ts";

standInForHighlights();

/** A page that is painted, what is lit up on it, and how it was asked to scroll. */
function openPainted() {
  const { page, view, scrolls } = layOutPage();
  const extracted = extractArticle(page, ARTICLE_URL);
  if (extracted.status === "refused") throw new Error(extracted.refusal);
  const { article, anchors } = extracted;
  const registry = new Map<string, Highlight>();
  const follower = new Follower(view, true, () => undefined);
  const painter = new Painter(anchors, new Highlighter(registry), follower);
  onTestFinished(() => painter.dispose());
  /** A paragraph's span, or that of some of its words. */
  const span = (paragraph: number, words?: string): Span => {
    const block = article.blocks.filter(({ kind }) => kind === "paragraph")[paragraph];
    if (!block) throw new Error(`There is no paragraph ${paragraph}.`);
    if (words === undefined) return { start: block.start, end: block.end };
    const start = article.text.indexOf(words, block.start);
    return { start, end: start + words.length };
  };
  const quote = (paragraph: number, words: string, mark = 0) => ({ ...span(paragraph, words), mark });
  const paint = (paragraph: number, changed: Partial<Paint> = {}) =>
    painter.paint({ sentence: span(paragraph), word: null, activeQuote: null, playing: true, ...changed });
  const lit = (mark: Mark) => [...(registry.get(highlightName(mark)) ?? [])].map(String);
  return { page, painter, registry, scrolls, span, quote, paint, lit };
}

const down = expect.toSatisfy((pixels: number) => pixels > 0);

describe("scrolling", () => {
  test("a place that is merely shown is lit up and does not ask to scroll", () => {
    const { paint, lit, scrolls } = openPainted();
    paint(3, { playing: false });
    expect(lit("sentence").join("")).toContain("In week 3");
    expect(scrolls).toEqual([]);
  });

  test("what is heard asks to scroll, once for each sentence and not for each word", () => {
    const { paint, span, scrolls } = openPainted();
    paint(3);
    for (const word of ["crew", "supply", "ship"]) paint(3, { word: span(3, word) });
    expect(scrolls).toEqual([down]);
    paint(4);
    expect(scrolls).toEqual([down, down]);
    expect(scrolls[1]).toBeGreaterThan(Number(scrolls[0]));
  });

  test("what is taller than the view is shown from its top, and what is not further down", () => {
    const short = openPainted();
    short.paint(3);
    const tall = openPainted();
    tall.paint(3, { sentence: { start: tall.span(3).start, end: tall.span(4).end } });
    expect(tall.scrolls[0]).toBeGreaterThan(Number(short.scrolls[0]));
  });

  test("a place that was merely shown is scrolled to as soon as it is heard, and left alone on pause", () => {
    const { paint, scrolls } = openPainted();
    paint(3, { playing: false });
    paint(3, { playing: true });
    expect(scrolls).toEqual([down]);
    paint(3, { playing: false });
    expect(scrolls).toEqual([down]);
  });

  test("a place that the listener goes to while paused is scrolled to", () => {
    const { paint, scrolls } = openPainted();
    paint(3, { playing: false });
    paint(4, { playing: false });
    expect(scrolls).toEqual([down]);
  });

  test("nothing is scrolled to when the reading ends", () => {
    const { paint, scrolls } = openPainted();
    paint(3);
    paint(3, { sentence: null, playing: false });
    expect(scrolls).toEqual([down]);
  });
});

describe("marks", () => {
  test("sentence, word and quotation are lit up and go out as they are told", () => {
    const { paint, span, lit, registry } = openPainted();
    paint(2, { word: span(2, "captain"), activeQuote: span(2, "wrote letters home") });
    expect([lit("word"), lit("active-quote")]).toEqual([["captain"], ["wrote letters home"]]);
    paint(2, { word: span(2, "promised"), activeQuote: span(2, "harbor pilot") });
    expect([lit("word"), lit("active-quote")]).toEqual([["promised"], ["harbor pilot"]]);
    paint(2, { activeQuote: span(2, "harbor pilot who") });
    expect(lit("active-quote")).toEqual(["harbor pilot who"]);
    paint(2);
    expect([lit("word"), lit("active-quote")]).toEqual([[], []]);
    paint(2, { sentence: null, playing: false });
    expect(registry.size).toBe(0);
  });

  test("quotations are marked until others are, whatever is read meanwhile", () => {
    const { quote, painter, paint, span, lit } = openPainted();
    painter.markQuotes([quote(0, "letters home"), quote(4, "the captain")]);
    paint(1);
    paint(2, { activeQuote: span(4, "the captain") });
    expect(lit("quote")).toEqual(["letters home", "the captain"]);
    painter.markQuotes([quote(5, "a harbor pilot")]);
    expect(lit("quote")).toEqual(["a harbor pilot"]);
    painter.markQuotes([]);
    expect(lit("quote")).toEqual([]);
  });

  test("each speaker's quotations have a mark of their own", () => {
    const { painter, quote, lit } = openPainted();
    painter.markQuotes([
      ...[quote(0, "letters home", 2), quote(1, "the captain", 1)],
      ...[quote(4, "the captain", 2), quote(5, "a harbor pilot")],
    ]);
    expect([lit("quote"), lit("quote-1"), lit("quote-2")]).toEqual([
      ...[["a harbor pilot"], ["the captain"], ["letters home", "the captain"]],
    ]);
  });

  test("quotations whose text the page has made anew are marked again with the next sentence", () => {
    const { quote, page, painter, paint, lit } = openPainted();
    painter.markQuotes([quote(4, "the captain")]);
    paint(1);
    const root = page.querySelector("article");
    if (root) root.innerHTML = prose(6);
    expect(lit("quote")).toEqual([""]);
    paint(2);
    expect(lit("quote")).toEqual(["the captain"]);
  });

  test("what the page makes anew is lit up again while nothing new is read, and without scrolling", async () => {
    const { quote, page, painter, paint, span, lit, scrolls } = openPainted();
    painter.markQuotes([quote(4, "the captain")]);
    paint(1, { word: span(1, "crew"), activeQuote: span(1, "wrote letters home") });
    const root = page.querySelector("article");
    if (root) root.innerHTML = `<p>Advertisement</p>${prose(6)}`;
    await vi.waitFor(() => expect(lit("quote")).toEqual(["the captain"]));
    expect(lit("sentence").join("")).toContain("In week 1");
    expect([lit("word"), lit("active-quote")]).toEqual([["crew"], ["wrote letters home"]]);
    expect(scrolls).toHaveLength(1);
  });

  test("what the page has taken away goes out", async () => {
    const { page, paint, registry } = openPainted();
    paint(1);
    page.querySelector("article")?.remove();
    await vi.waitFor(() => expect(registry.size).toBe(0));
  });

  test("nothing is left when it is disposed of, and nothing is scrolled to", () => {
    const { quote, painter, paint, span, registry, scrolls } = openPainted();
    painter.markQuotes([quote(0, "letters home")]);
    paint(3, { word: span(3, "crew"), activeQuote: span(3, "letters home"), playing: false });
    const shown = ["quote", "sentence", "active-quote", "word"] as const;
    expect([...registry.keys()].sort()).toEqual(shown.map(highlightName).sort());
    painter.dispose();
    window.dispatchEvent(new Event("resize"));
    expect(registry.size).toBe(0);
    expect(scrolls).toEqual([]);
  });

  test("a listener who asks is taken back to the reading", () => {
    const { painter, paint, scrolls } = openPainted();
    paint(3, { playing: false });
    painter.follow();
    expect(scrolls).toEqual([down]);
  });
});
