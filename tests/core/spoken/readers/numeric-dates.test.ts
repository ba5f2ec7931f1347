import { expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";

// A date in figures is said with the name of its month.
test.each([
  ["2019-03-07", "March seventh twenty nineteen"],
  ["03/07/2019", "March seventh twenty nineteen"],
  ["3/7/19", "March seventh twenty nineteen"],
  ["27/03/2019", "the twenty-seventh of March twenty nineteen"],
  ["27.03.2019", "the twenty-seventh of March twenty nineteen"],
  ["before 9/11", "before nine eleven"],
  ["open 24/7", "open twenty-four seven"],
  ["the 10/27 raid", "the ten twenty-seven raid"],
])("%s is said “%s”", (shown, said) => {
  expect(toSpokenText(shown).spoken).toBe(said);
});
