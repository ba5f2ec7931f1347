import { expect, test } from "vitest";
import { type BlockKind, joinBlocks } from "../../../src/core/article/article.ts";
import { introducedBlocks } from "../../../src/core/quotes/introduced.ts";

const introduced = (...parts: readonly (readonly [BlockKind, string])[]) => {
  const { text, blocks } = joinBlocks(parts.map(([kind, words]) => ({ kind, text: words })));
  return [...introducedBlocks(text, blocks)];
};

test("a run of block quotations is handed over to by the block before it", () => {
  const run = [
    ["blockquote", "It was late."],
    ["blockquote", "We left."],
  ] as const;
  expect(introduced(["paragraph", "Roth wrote:"], ...run, ["paragraph", "Pike left."])).toEqual([1, 2]);
  expect(introduced(["paragraph", "It rained. Roth tweeted a reply."], ...run)).toEqual([1, 2]);
  expect(introduced(["paragraph", "Roth wrote a book. Then she left."], ...run)).toEqual([]);
  expect(introduced(...run)).toEqual([]);
});
