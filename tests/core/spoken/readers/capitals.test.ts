import { describe, expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";

const spoken = (text: string) => toSpokenText(text).spoken;

describe("what is in capitals and unknown", () => {
  test.each([
    ["is letters where it is short", "the QZB plan", "the Q Z B plan"],
    ["is letters where it can't be pronounced", "the XKLTV plan", "the X K L T V plan"],
    ["is a word where it can be pronounced", "the NORDLOK plan", "the nordlok plan"],
    ["is a word where it is long", "the ABCDFGHKLM plan", "the abcdfghklm plan"],
    ["has a plural and a genitive", "two QZBs and the QZB’s plan", "two Q Z B's and the Q Z B's plan"],
    ["is a word in a warning", "He read DO NOT ENTER there.", "He read do not enter there."],
    ["is a word where it cries", "BREAKING: a fire", "breaking: a fire"],
    [
      "is a name in a dateline",
      "ULAN BATOR, Mongolia (AP) — Rain fell.",
      "Ulan Bator, Mongolia (A P) — Rain fell.",
    ],
    ["is a word where it stresses", "That is NOT true.", "That is not true."],
  ])("%s", (_, text, said) => {
    expect(spoken(text)).toBe(said);
  });
});

describe("letters with stops", () => {
  test.each([
    ["the U.S. plan", "the U S plan"],
    ["the U.S.-led force", "the U S led force"],
    ["the U.S.'s bases", "the U S's bases"],
    ["J.D. Moss and Ada A. Orr", "J D Moss and Ada A Orr"],
    ["She left the U.S.", "She left the U S."],
    ["Moss, M.D., said so", "Moss, M D, said so"],
  ])("%s", (text, said) => {
    expect(spoken(text)).toBe(said);
  });

  test("mark an initial as a letter, so that no engine takes A for the article", () => {
    const { spoken: said, letters } = toSpokenText("Ada A. Orr");
    expect(letters.map(({ start, end }) => said.slice(start, end))).toEqual(["A"]);
  });
});
