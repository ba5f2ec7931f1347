import { expect, test } from "vitest";
import { valueOfRoman } from "../../../src/core/spoken/roman.ts";

test("a Roman numeral that is properly written has its value", () => {
  const numerals = ["I", "IV", "IX", "XIV", "XL", "XLIX", "LVIII", "XC", "XCIX", "C"];
  expect(numerals.map(valueOfRoman)).toEqual([1, 4, 9, 14, 40, 49, 58, 90, 99, 100]);
});

test("what is not properly written has none", () => {
  for (const text of ["", "IIII", "VV", "IC", "XM", "LL", "ABC"]) expect(valueOfRoman(text)).toBeNull();
});
