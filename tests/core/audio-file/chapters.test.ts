import { expect, test } from "vitest";
import { chaptersOf } from "../../../src/core/audio-file/chapters.ts";
import { ARTICLE, heard } from "./invented.ts";

test("the beginning, each subhead and each quotation is a chapter, from its first word to the next", () => {
  const { script, sentences } = heard();
  expect(chaptersOf(ARTICLE, script.quotes, sentences)).toEqual([
    { title: "Harbor & bridge", startMs: 0, endMs: 2000 },
    { title: "What comes next", startMs: 2000, endMs: 3100 },
    { title: "Ana Ruiz: We are ready", startMs: 3100, endMs: 5700 },
    { title: "Ana Ruiz: an honest mistake", startMs: 5700, endMs: 7400 },
  ]);
});

test("a quotation without a speaker is called one, and a long one is cut at a word", () => {
  const { sentences } = heard();
  const quotes = [{ start: ARTICLE.text.indexOf("We are"), end: ARTICLE.text.length, speaker: null }];
  const [, , chapter] = chaptersOf(ARTICLE, quotes, sentences);
  expect(chapter?.title).toBe("Quotation: We are ready,” said Ana Ruiz. It was…");
});

test("who speaks is named with the rank, and without the role", () => {
  const { sentences } = heard();
  const start = ARTICLE.text.indexOf("We are");
  const speaker = { name: "Ana Ruiz", description: "Capt. Ana Ruiz, harbor master", mention: null };
  const [, , chapter] = chaptersOf(ARTICLE, [{ start, end: start + 12, speaker }], sentences);
  expect(chapter?.title).toBe("Capt. Ana Ruiz: We are ready");
});

test("a quotation that begins the article does not make an empty chapter before it", () => {
  const { sentences } = heard();
  const chapters = chaptersOf(ARTICLE, [{ start: 0, end: 3, speaker: null }], sentences);
  expect(chapters.map(({ startMs }) => startMs)).toEqual([0, 2000]);
});

test("nothing heard is one empty chapter", () => {
  expect(chaptersOf(ARTICLE, [], [])).toEqual([{ title: "Harbor & bridge", startMs: 0, endMs: 0 }]);
});

test("a title is of bounded length, whatever the page calls a word", () => {
  const { sentences } = heard();
  const endless = { ...ARTICLE, title: "a".repeat(5_000) };
  const [first] = chaptersOf(endless, [], sentences);
  expect(first?.title).toBe("a".repeat(200));
});
