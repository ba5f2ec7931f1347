import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { detectArticle } from "../../../src/page/detect/detect-article.ts";
import { extractArticle } from "../../../src/page/extract/extract-article.ts";
import { ARTICLE_URL } from "../pages.ts";
import { HOSTILE_CASES } from "./cases.ts";
import { STORY } from "./hostile-case.ts";

/** Nulls, lone surrogates, marks of direction and marks without width. */
const UNSPEAKABLE = /[\0\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/u;

test("there are fifty of them at least, each of its own name", () => {
  expect(new Set(HOSTILE_CASES.map(({ name }) => name)).size).toBe(HOSTILE_CASES.length);
  expect(HOSTILE_CASES.length).toBeGreaterThanOrEqual(50);
});

test.each(HOSTILE_CASES.filter(({ slowInJsdom }) => !slowInJsdom))(
  "$name: is answered, runs nothing and stays as it was",
  ({ html, script, expected }) => {
    const { window } = new JSDOM(html, { url: ARTICLE_URL, runScripts: "outside-only" });
    if (script) window.eval(script);
    const changes = new window.MutationObserver(() => undefined);
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    changes.observe(window.document, everything);

    detectArticle(window.document, new URL(ARTICLE_URL));
    const extracted = extractArticle(window.document, ARTICLE_URL);
    expect(changes.takeRecords()).toEqual([]);
    expect("ran" in window).toBe(false);

    if (extracted.status === "article") {
      const { text, blocks, title, authors } = extracted.article;
      expect([text, title, ...authors].join("\n")).not.toMatch(UNSPEAKABLE);
      const read = blocks.map(({ start, end }) => text.slice(start, end));
      expect(read.join("\n\n")).toBe(text);
      if (expected === "story") expect(read).toEqual(STORY);
      else expect(expected).toBeUndefined();
    } else if (expected) expect(extracted.refusal).toBe(expected);
    window.close();
  },
);
