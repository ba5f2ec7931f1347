import { expect, test } from "vitest";
import { withoutNestedClosers } from "../../../src/core/quotes/nested-closers.ts";
import { speakers } from "./invented.ts";

test("closing marks at the end of the words are left out, others stay", () => {
  expect(withoutNestedClosers("He said, ‘No.’")).toBe("He said, ‘No.");
  expect(withoutNestedClosers("the crew’s boat")).toBe("the crew’s boat");
  expect(withoutNestedClosers("’’")).toBe("");
});

test("a quotation that ends with a nested one ends its sentence", () => {
  const text =
    "“He looked up,” Ana Roth said. “He said, ‘It will hold.’” A clerk for Sam Pike said it was “held.”";
  expect(speakers(text)).toEqual(["Ana Roth", "Ana Roth", "a clerk for Sam Pike"]);
});
