import { expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";

// A place on the globe and a height are said with their units.
test.each([
  ["21.5° S, 9° W", "twenty-one point five degrees south, nine degrees west"],
  ["51°30'N", "fifty-one degrees thirty minutes north"],
  ["51°30′5″N", "fifty-one degrees thirty minutes five seconds north"],
  ["17T NE 0912 33", "seventeen T N E zero nine one two three three"],
  ["He is 6'1\".", "He is six foot one."],
])("%s is said “%s”", (shown, said) => {
  expect(toSpokenText(shown).spoken).toBe(said);
});
