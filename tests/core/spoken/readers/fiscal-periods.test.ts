import { expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";

// A year of a budget and its quarters are said whole.
test.each([
  ["the FY27 plan", "the fiscal year twenty twenty-seven plan"],
  ["FY 2025", "fiscal year twenty twenty-five"],
  ["FY24-FY26", "fiscal year twenty twenty-four to twenty twenty-six"],
  ["CY2025", "calendar year twenty twenty-five"],
  ["in 3Q24", "in the third quarter of twenty-four"],
  ["the Q1 2025 figures", "the first quarter of twenty twenty-five figures"],
  ["2H24", "the second half of twenty-four"],
])("%s is said “%s”", (shown, said) => {
  expect(toSpokenText(shown).spoken).toBe(said);
});
