import { expect, test } from "vitest";
import { articleFrom, asParagraphs, sentence } from "../pages.ts";

const texts = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => sentence(from + index));

/** A page of parts that nothing tells apart as stories: no class, writer or address is theirs. */
const pageOf = (...parts: readonly string[]) =>
  `<!doctype html><html lang="en"><head><title>A headline</title><meta property="og:type" content="article">` +
  `</head><body><main>${parts.join("")}</main></body></html>`;

/** A part with a line at its top, and a body of its own. */
const part = (name: string, top: string, paragraphs: readonly string[]) =>
  `<div class="${name}">${top}<div class="text">${asParagraphs(paragraphs)}</div></div>`;
const H1 = "<h1>A headline</h1>";

function readOf(html: string): readonly string[] {
  const { text, blocks } = articleFrom(html);
  return blocks.map(({ start, end }) => text.slice(start, end));
}

const SHORT = texts(1, 5);
const LONG = texts(20, 16);

test("a longer story under another heading is not read under the headline of the first", () => {
  expect(readOf(pageOf(part("one", H1, SHORT), part("two", "<h3>Another</h3>", LONG)))).toEqual(SHORT);
});

test("nor one that no heading parts from a first of about its length", () => {
  const first = texts(1, 12);
  expect(readOf(pageOf(part("one", H1, first), part("two", "<p>Another</p>", LONG)))).toEqual(first);
});

test("a short summary between the headline and the story is not taken for the story", () => {
  const summary = part("one", "<p>In brief</p>", SHORT.slice(0, 3));
  expect(readOf(pageOf(`<div>${H1}</div>`, summary, part("two", "<p>The story</p>", LONG)))).toEqual(LONG);
});

test("what introduces live coverage is not taken for the whole of it", () => {
  const entries = [LONG.slice(0, 8), LONG.slice(8)].map((paragraphs, index) =>
    part("entry", `<p>${10 - index}:42 a.m.</p>`, paragraphs),
  );
  const stream = `<div class="stream"><h2>Updates</h2>${entries.join("")}</div>`;
  expect(readOf(pageOf(part("one", H1, SHORT), stream))).toEqual(expect.arrayContaining([...LONG]));
});
