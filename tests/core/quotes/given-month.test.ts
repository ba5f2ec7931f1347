import { expect, test } from "vitest";
import { isGivenMonth } from "../../../src/core/quotes/given-month.ts";
import { speakers, tokens } from "./invented.ts";

const given = (text: string) => {
  const words = tokens(text);
  return words.filter((_, at) => isGivenMonth(words, at)).map((token) => token.text);
};

test("a month before a surname or a verb of speech is somebody", () => {
  expect(given("Seaman April Roth got none.")).toEqual(["April"]);
  expect(given("“It was late,” April said.")).toEqual(["April"]);
  expect(speakers("May Roth left. “It was late,” she said.")).toEqual(["May Roth"]);
});

test("a month that tells the time is nobody", () => {
  for (const text of [
    "In April Roth left.",
    "It fell on May Day.",
    "Since early June Roth slept.",
    "The 3 August Harbor talks failed.",
    "She came last May Tuesday morning.",
    "May General Roth rest.",
  ]) {
    expect(given(text)).toEqual([]);
  }
});
