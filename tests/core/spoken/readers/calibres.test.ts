import { expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";

// A calibre is said as gunners say it.
test.each([
  ["120mm mortars", "one twenty millimeter mortars"],
  ["a 105 mm gun", "a one oh five millimeter gun"],
  ["9 mm rounds", "nine millimeter rounds"],
  ["9 mm of rain", "nine millimeters of rain"],
  ["7.62x39mm", "seven point six two by thirty-nine millimeter"],
  [".45-caliber", "forty-five-caliber"],
  [".50 cal", "fifty caliber"],
  ["a .308 rifle", "a three oh eight rifle"],
  ["a 4x4", "a four x four"],
])("%s is said “%s”", (shown, said) => {
  expect(toSpokenText(shown).spoken).toBe(said);
});
