import { expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";

// A year is said by halves, and a count is not taken for one.
test.each([
  ["In 1863 and 2007", "In eighteen sixty-three and two thousand seven"],
  ["1500 soldiers", "one thousand five hundred soldiers"],
  ["more than 1200 of them", "more than one thousand two hundred of them"],
  ["Some 2024 candidates", "Some twenty twenty-four candidates"],
  ["1939-45", "nineteen thirty-nine to forty-five"],
  ["2003–2011", "two thousand three to twenty eleven"],
  ["the 1970s, the ’60s, '40s", "the nineteen seventies, the sixties, forties"],
  ["in his 20s", "in his twenties"],
  ["1950s-1960s", "nineteen fifties to nineteen sixties"],
  ["class of '09", "class of oh nine"],
  ["pre-1990", "pre-nineteen ninety"],
])("%s is said “%s”", (shown, said) => {
  expect(toSpokenText(shown).spoken).toBe(said);
});
