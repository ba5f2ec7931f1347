import { expect, test } from "vitest";
import { blocksOfText } from "../../../src/core/article/article.ts";
import { segment } from "../../../src/core/sentences/segment.ts";
import { hasSeed, seedNote, seedText } from "../seed.ts";

test.skipIf(!hasSeed)(`the real article is never cut behind a rank, nor inside “U.S. …”${seedNote}`, () => {
  const text = seedText("article.txt");
  const sentences = blocksOfText(text).flatMap((block) => {
    const piece = text.slice(block.start, block.end);
    return segment(piece).map(({ start, end }) => piece.slice(start, end));
  });
  expect(sentences.length).toBeGreaterThan(30);
  expect(sentences.filter((one) => /(?:\b(?:Brig|Gen|Lt|Col)\.|\bU\.S\.)$/u.test(one))).toEqual([]);
});
