import { describe, expect, test } from "vitest";
import { corpusNote, corpusRows, GOLD, hasCorpus } from "./gold.ts";
import { describeScores, scoreByCategory, shareRight } from "./score.ts";

const [MILITARY, PUBLIC] = ["military-dev.jsonl", "normalise-nemo-dev.jsonl"].map(corpusRows);

test("every token of our own is where its row says", () => {
  for (const { text, start, end, written, id } of GOLD) expect(text.slice(start, end), id).toBe(written);
});

describe("our own tokens", () => {
  expectRight(GOLD, { share: 0.975, eachCategory: 0.9 });
});

describe.skipIf(!hasCorpus)(`others' military tokens${corpusNote}`, () => {
  expectRight(MILITARY, { share: 0.975, eachCategory: 0.9 });
});

describe.skipIf(!hasCorpus)(`public cases of writing numbers out${corpusNote}`, () => {
  expectRight(PUBLIC, { share: 0.96, eachCategory: 0 });
});

function expectRight(rows = GOLD, { share = 1, eachCategory = 1 }): void {
  const scores = scoreByCategory(rows);

  test(`${100 * share} % are said right`, () => {
    console.log(describeScores(scores));
    expect(shareRight(scores)).toBeGreaterThanOrEqual(share);
  });

  test.each([...scores])(
    `${100 * eachCategory} % of the category %s are said right`,
    (_, { right, total, missed }) => {
      expect(right / total, missed.join("\n")).toBeGreaterThanOrEqual(eachCategory);
    },
  );
}
