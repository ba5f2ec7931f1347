import { describe, expect, test } from "vitest";
import { findQuotes } from "../../../src/core/quotes/find-quotes.ts";
import { trapArticles } from "./trap-articles.ts";

const articles = trapArticles().map((article) => ({
  ...article,
  found: findQuotes(article.text, article.blocks),
  decided: article.quotations.filter(({ speaker }) => speaker !== "~"),
}));

/** White space and punctuation at the edges of a quotation is nobody's words. */
const bare = (words: string) => words.replace(/^[\s“”"'‘’.,]+|[\s“”"'‘’.,]+$/gu, "");

describe("in articles invented to mislead", () => {
  test("there are enough of them to tell", () => {
    expect(articles.length).toBeGreaterThanOrEqual(12);
    expect(articles.flatMap(({ decided }) => decided).length).toBeGreaterThanOrEqual(100);
  });

  for (const { name, text, quotations, decided, found } of articles) {
    test(`${name}: what is said is found, and nothing else is`, () => {
      const undecided = new Set(
        quotations.filter(({ speaker }) => speaker === "~").map(({ start }) => start),
      );
      expect(
        found
          .filter(({ start }) => !undecided.has(start))
          .map(({ start, end }) => bare(text.slice(start, end))),
      ).toEqual(decided.map(({ start, end }) => bare(text.slice(start, end))));
    });
  }

  test("nearly all have the right speaker, and hardly any a wrong one", () => {
    const shown = articles.flatMap(({ decided, found }) =>
      decided.map(({ start, end, speaker }) => {
        const quote = found.find((one) => one.start < end && start < one.end);
        return { speaker, name: quote?.speaker?.name ?? null };
      }),
    );
    const isRight = (speaker: string | null, name: string | null) =>
      speaker === null || name === null
        ? speaker === name
        : plain(speaker).endsWith(plain(name)) || plain(name).endsWith(plain(speaker));
    const right = shown.filter(({ speaker, name }) => isRight(speaker, name));
    const wrong = shown.filter(({ speaker, name }) => name !== null && !isRight(speaker, name));
    expect(right.length / shown.length).toBeGreaterThanOrEqual(0.88);
    expect(wrong.length / shown.length).toBeLessThanOrEqual(0.06);
  });
});

const plain = (name: string) => name.toLowerCase().replace(/^(?:an?|the|his|her)\s/u, "");
