import { describe, expect, test } from "vitest";
import { blocksOfText } from "../../../src/core/article/article.ts";
import { findQuotes } from "../../../src/core/quotes/find-quotes.ts";
import { hasSeed, seedNote, seedText } from "../seed.ts";

interface Gold {
  readonly text: string;
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly speaker: { readonly text: string; readonly alts: readonly string[] };
  }[];
}

describe.skipIf(!hasSeed)(`the real article${seedNote}`, () => {
  const gold: Gold = JSON.parse(seedText("quotes.json") || '{"text":"","quotes":[]}');
  const found = findQuotes(gold.text, blocksOfText(gold.text));

  test("every quotation is found to the character, and nothing else is taken", () => {
    expect(found.map(({ start, end }) => [start, end])).toEqual(
      gold.quotes.map(({ start, end }) => [start, end]),
    );
  });

  test("every quotation has the right speaker", () => {
    for (const [i, quote] of gold.quotes.entries()) {
      const name = found[i]?.speaker?.name.toLowerCase() ?? "";
      const right = [quote.speaker.text, ...quote.speaker.alts].map((one) =>
        one.toLowerCase().replace(/^(?:a|the) /u, ""),
      );
      expect(
        right.some((one) => name.endsWith(one)),
        `${name} at ${quote.start}`,
      ).toBe(true);
    }
  });
});
