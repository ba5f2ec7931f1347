import { expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";

// A number is said in words.
test.each([
  ["4,750 pallets", "four thousand seven hundred fifty pallets"],
  ["a 3,200-strong force", "a three thousand two hundred-strong force"],
  ["12.5 million", "twelve point five million"],
  ["the 82nd and the 1,000th", "the eighty-second and the one thousandth"],
  ["aged 19-23", "aged nineteen to twenty-three"],
  ["1,200–1,800 tents", "one thousand two hundred to one thousand eight hundred tents"],
  ["52-48", "fifty-two to forty-eight"],
  ["split 50-50", "split fifty fifty"],
  ["odds of 4:1", "odds of four to one"],
  ["250K and 6M; the 3M earplugs", "two hundred fifty thousand and six million; the three M earplugs"],
  ["a 33-year-old", "a thirty-three-year-old"],
  ["19-to-21-year-olds", "nineteen-to-twenty-one-year-olds"],
  ["60+ ships", "sixty plus ships"],
  ["Room 204", "Room two oh four"],
  ["Reston, Va. 20190", "Reston, Virginia two zero one nine zero"],
])("%s is said “%s”", (shown, said) => {
  expect(toSpokenText(shown).spoken).toBe(said);
});
