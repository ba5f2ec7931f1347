import { expect, test } from "vitest";
import { speakers } from "./invented.ts";

test("a speaker named late has said the open paragraphs before it, too", () => {
  expect(
    speakers("“We had no water for two days.\n\n“We had no food.\n\n“Nobody came for us,” said Ana Roth."),
  ).toEqual(["Ana Roth", "Ana Roth", "Ana Roth"]);
});

test("a paragraph that closes its marks is not taken into what comes behind", () => {
  expect(speakers("“We had no water for two days.”\n\n“Nobody came for us,” said Ana Roth.")).toEqual([
    null,
    "Ana Roth",
  ]);
});
