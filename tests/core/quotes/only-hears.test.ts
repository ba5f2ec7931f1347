import { expect, test } from "vitest";
import { onlyHears } from "../../../src/core/quotes/only-hears.ts";
import { speakers, tokens } from "./invented.ts";

const hears = (text: string) => {
  const found = tokens(text);
  return onlyHears(
    found,
    found.findIndex(({ kind }) => kind === "quotation"),
  );
};

test("who is asked or told only hears", () => {
  expect(hears("“What then?” she was asked.")).toBe(true);
  expect(hears("Ann Lee was once told, “Never.”")).toBe(true);
  expect(hears("“Go home,” the crew had been told.")).toBe(true);
});

test("who asks, and who is named behind “by”, speaks", () => {
  expect(hears("“What then?” she asked.")).toBe(false);
  expect(hears("“Go home,” the crew was told by Ann Lee.")).toBe(false);
  expect(hears("The “experts” who were asked never met.")).toBe(false);
});

test("a question put by nobody named is not of the one who spoke last, and the answer is", () => {
  expect(
    speakers("“We sail,” Ana Roth said.\n\n“When will that be?” she was asked.\n\n“Soon,” she said."),
  ).toEqual(["Ana Roth", null, "Ana Roth"]);
});
