import { expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";

// A date is said with its day as an ordinal.
test.each([
  ["on Feb. 3, 2021, at sea", "on February third, twenty twenty-one, at sea"],
  ["April 4th", "April fourth"],
  ["14 March 1991", "the fourteenth of March nineteen ninety-one"],
  ["the 14 March raid", "the fourteenth of March raid"],
  ["02FEB2019", "the second of February twenty nineteen"],
  ["May 3-5", "May third to fifth"],
  ["May 30-June 2", "May thirtieth to June second"],
  ["9-11 June 2020", "the ninth to eleventh of June twenty twenty"],
  ["Oct. 1973", "October nineteen seventy-three"],
  ["until Nov.", "until November."],
  ["it may 5 or may not", "it may five or may not"],
])("%s is said “%s”", (shown, said) => {
  expect(toSpokenText(shown).spoken).toBe(said);
});
