import { describe, expect, test } from "vitest";
import { speakers } from "./invented.ts";

describe("whose words they are by the noun in front of them", () => {
  const cases: Record<string, string> = {
    "The crew feared Ana Roth's claim that “the yard will close for good.”": "Ana Roth",
    "It rained on Ana Roth's “if you like the yard, keep it” promise.": "Ana Roth",
    "Pike reminded jurors of the clerk's words: “The yard will close for good.”": "the clerk",
    "There was a report by Ana Roth that “the yard will close for good.”": "Ana Roth",
  };
  for (const [text, speaker] of Object.entries(cases)) {
    test(text, () => expect(speakers(text)).toEqual([speaker]));
  }

  test("a pronoun owns words too", () => {
    expect(speakers("Ana Roth left. The crew feared her claim that “the yard will close for good.”")).toEqual(
      ["Ana Roth"],
    );
  });
});

test("who recalls another's words has not said them", () => {
  expect(speakers("Ana Roth recalled Sam Pike's first words to her: “Who let you in?”")).toEqual([
    "Sam Pike",
  ]);
  expect(speakers("Ana Roth recalled her first words: “Who let you in?”")).toEqual(["Ana Roth"]);
});
