import { expect, test } from "vitest";
import { speakers } from "./invented.ts";

test("a quotation right behind another is nobody's that is known", () => {
  expect(speakers("Col. Ana Roth looked at the clerk. “You want to tell them?” “No, ma'am.”")).toEqual([
    "Ana Roth",
    null,
  ]);
});

test("behind a title whoever speaks goes on", () => {
  expect(speakers("“It was late,” Ana Roth said on “Harbor Morning.” “We went home.”")).toEqual([
    "Ana Roth",
    "Ana Roth",
  ]);
});
