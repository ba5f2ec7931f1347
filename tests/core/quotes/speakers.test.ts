import { expect, test } from "vitest";
import { speakers } from "./invented.ts";

test("a rank tells two people of one surname apart, and without it neither is chosen", () => {
  const text =
    "Col. Dana Pike leads the wing. Maj. Todd Pike flies there.\n\n“It was calm,” Col. Pike said.\n\n“I slept,” Maj. Pike said.";
  expect(speakers(text)).toEqual(["Dana Pike", "Todd Pike"]);
  expect(speakers("Col. Dana Pike leads. Maj. Todd Pike flies.\n\n“I slept,” Pike said.")).toEqual(["Pike"]);
});

test("“she” is not the man who was spoken of last", () => {
  expect(speakers("James Pike declined to comment.\n\n“It is better now,” she added.")).toEqual([null]);
});

test("a verb that is a noun elsewhere does not swallow the name before it", () => {
  expect(
    speakers("Col. Ana Roth commands the brigade. She took over in June.\n\n“It was tired,” she said."),
  ).toEqual(["Ana Roth"]);
});

test("a name given to women and men alike decides no pronoun", () => {
  expect(speakers("Col. Terry Roth took over. She was ready.\n\n“It was tired,” she said.")).toEqual([
    "Terry Roth",
  ]);
});

test("a term in a short sentence is nobody's", () => {
  expect(speakers("Ana Roth told them: “Make it quick.” A “quick” war followed.")).toEqual(["Ana Roth"]);
});
