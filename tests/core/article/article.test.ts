import { expect, test } from "vitest";
import { blocksOfText, joinBlocks } from "../../../src/core/article/article.ts";

test("joined blocks are found again at their spans", () => {
  const { text, blocks } = joinBlocks([
    { kind: "subhead", text: "What is next" },
    { kind: "paragraph", text: "Nobody knows." },
  ]);
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(["What is next", "Nobody knows."]);
});

test("plain text is parted at blank lines, whatever white space is in them", () => {
  const text = "  One\nline two.\n \n\nThree.\n\n\n";
  expect(blocksOfText(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "One\nline two.",
    "Three.",
  ]);
  expect(blocksOfText(" \n ")).toEqual([]);
});
