import { expect, test } from "vitest";
import { markedParagraphs, markedWords } from "../../../src/core/citation/marked-words.ts";

test.each([
  ["We go,", "“We go”"],
  ["We go.", "“We go.”"],
  ["Where to?", "“Where to?”"],
  ["He said, “Go,” and I went,", "“He said, ‘Go,’ and I went”"],
  ['He said, "Go," and I went.', "“He said, ‘Go,’ and I went.”"],
  ["“Go,” he said to me.", "“‘Go,’ he said to me.”"],
  ["Don’t", "“Don’t”"],
  ["", "“”"],
])("%s is shown as %s", (exact, shown) => {
  expect(markedWords(exact)).toBe(shown);
});

test("each paragraph of a quotation opens with a mark and only the last closes", () => {
  expect(markedParagraphs("We learned.\n\n“And then,\n\nwe rest,")).toEqual([
    "“We learned.",
    "“And then,",
    "“we rest”",
  ]);
});
