import { expect, test } from "vitest";
import { Highlighter, highlightName, MARKS, QUOTE_MARKS } from "../../../src/page/highlight/highlighter.ts";
import { openPage } from "../pages.ts";
import { standInForHighlights } from "./highlight-of-ranges.ts";

standInForHighlights();

const range = openPage("<p>words</p>").createRange();

test("the word lies above the active quotation, that above the sentence, that above the quotations", () => {
  const registry = new Map<string, Highlight>();
  const highlighter = new Highlighter(registry);
  for (const mark of MARKS) highlighter.show(mark, [range]);
  const above = [...registry]
    .sort(([, one], [, other]) => other.priority - one.priority)
    .map(([name]) => name);
  expect(above).toEqual(
    ["word", "active-quote", "sentence", ...QUOTE_MARKS.toReversed()].map((mark) => `readback-${mark}`),
  );
});

test("what the page has cleared is put back with the next mark", () => {
  const registry = new Map<string, Highlight>();
  const highlighter = new Highlighter(registry);
  highlighter.show("sentence", [range]);
  registry.clear();
  highlighter.show("word", [range]);
  expect([...registry.keys()].sort()).toEqual([highlightName("sentence"), highlightName("word")]);
});

test("no ranges put a mark out, and dispose leaves nothing but what is the page's", () => {
  const own = new Highlight();
  const registry = new Map<string, Highlight>([["page-search", own]]);
  const highlighter = new Highlighter(registry);
  highlighter.show("quote", [range]);
  highlighter.show("word", [range]);
  highlighter.show("word", []);
  expect(registry.has(highlightName("word"))).toBe(false);
  highlighter.dispose();
  expect([...registry]).toEqual([["page-search", own]]);
});
