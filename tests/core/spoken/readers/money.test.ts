import { expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";

// Money is said in words, its currency after it.
test.each([
  ["It cost $7.3 billion.", "It cost seven point three billion dollars."],
  ["a $640M deal", "a six hundred forty million dollar deal"],
  ["$44-per-ton steel", "forty-four dollar-per-ton steel"],
  ["$2.45 a liter", "two dollars forty-five cents a liter"],
  ["$0.01 and $1.00", "one cent and one dollar"],
  [
    "£3.50, €6 million, ¥900, ₩20 billion, ₹75",
    "three pounds fifty pence, six million euros, nine hundred yen, twenty billion won, seventy-five rupees",
  ],
  ["US$9 and C$9", "nine U S dollars and nine Canadian dollars"],
  ["$20-$30", "twenty dollars to thirty dollars"],
  ["$3-5 million", "three to five million dollars"],
  ["$3.1–3.4 billion", "three point one to three point four billion dollars"],
  ["$8/mo", "eight dollars per month"],
  ["80¢", "eighty cents"],
  ["He paid $5.", "He paid five dollars."],
])("%s is said “%s”", (shown, said) => {
  expect(toSpokenText(shown).spoken).toBe(said);
});
