import { describe, expect, test } from "vitest";
import { blocksOfText } from "../../../src/core/article/article.ts";
import { findQuotes } from "../../../src/core/quotes/find-quotes.ts";

/** How the first speaker of a text is described. */
const described = (text: string) => findQuotes(text, blocksOfText(text))[0]?.speaker?.description;

describe("a speaker is shown with rank and role as the article gives them", () => {
  const cases: Record<string, readonly [string, string | undefined]> = {
    "rank before and office behind": [
      "Gen. Ana Roth, chief of the Harbor Board, left. “It was late,” Roth said.",
      "Gen. Ana Roth, chief of the Harbor Board",
    ],
    "an office of several words": [
      "Secretary of Ferries Ana Roth left. “It was late,” she said.",
      "Secretary of Ferries Ana Roth",
    ],
    "a small title": [
      "The talk was with spokesman Sam Pike. “It was late,” Pike said.",
      "spokesman Sam Pike",
    ],
    "the fullest of several mentions": [
      "Ana Roth left. “It was late,” said Gen. Ana Roth, a pilot. Gen. Ana Roth slept.",
      "Gen. Ana Roth, a pilot",
    ],
    "nothing of who else stands behind a comma": [
      "Ana Roth, Sam Pike, and Jo Marsh left. “It was late,” Roth said.",
      undefined,
    ],
    "nothing of what a clause tells": [
      "Ana Roth, speaking slowly, left. “It was late,” Roth said.",
      undefined,
    ],
    "no relative clause": [
      "Ana Roth, a clerk who had left, came. “It was late,” Roth said.",
      "Ana Roth, a clerk",
    ],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) {
    test(name, () => expect(described(text)).toBe(expected));
  }
});

test("one person has one name, with and without the middle initial", () => {
  const text = "“One,” Ana J. Roth said.\n\n“Two,” said Ana Roth.\n\n“Three,” Roth said.";
  const names = findQuotes(text, blocksOfText(text)).map((one) => one.speaker?.name);
  expect(names).toEqual(["Ana J. Roth", "Ana J. Roth", "Ana J. Roth"]);
});
