import { expect, test } from "vitest";
import { blockQuotation, escapeMarkdown, markdownLink } from "../../../src/core/citation/markdown.ts";

test.each([
  ["*now* or _never_", "\\*now\\* or \\_never\\_"],
  ["[a](b) <i>", "\\[a\\](b) \\<i\\>"],
  ["`x` \\ ~y~ |", "\\`x\\` \\\\ \\~y\\~ \\|"],
  ["$1.4 million, $38", "\\$1.4 million, \\$38"],
  ["R&amp;D # 1", "R\\&amp;D \\# 1"],
  ["- no list", "\\- no list"],
  ["2. no list", "2\\. no list"],
  ["two\nlines", "two lines"],
  ["It’s “plain” (here).", "It’s “plain” (here)."],
])("%j is shown as it is when written %j", (text, written) => {
  expect(escapeMarkdown(text)).toBe(written);
});

test("an address can't end a link early", () => {
  expect(markdownLink("a]b", "https://x.example/a (b)>#:~:text=c")).toBe(
    "[a\\]b](https://x.example/a%20%28b%29%3E#:~:text=c)",
  );
});

test("the paragraphs of a block quotation are one block", () => {
  expect(blockQuotation(["a", "b"])).toBe("> a\n>\n> b");
});
