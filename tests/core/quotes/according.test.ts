import { describe, expect, test } from "vitest";
import { speakers } from "./invented.ts";

describe("who is named as the source by a phrase", () => {
  const cases: Record<string, string> = {
    "The move was, according to Ana Roth, “a slow kind of scandal.”": "Ana Roth",
    "The crews had, in the words of the board's chief, Ana Roth, become “a slow kind of scandal.”":
      "Ana Roth",
  };
  for (const [text, speaker] of Object.entries(cases)) {
    test(text, () => expect(speakers(text)).toEqual([speaker]));
  }

  test("the words of a song are no person's", () => {
    expect(speakers("Ana Roth said in the words she liked it was “a slow kind of scandal.”")).toEqual([
      "Ana Roth",
    ]);
  });
});
