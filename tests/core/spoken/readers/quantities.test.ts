import { expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";

// A number is said with its unit.
test.each([
  ["250 km", "two hundred fifty kilometers"],
  ["1 kg and 2kg", "one kilogram and two kilograms"],
  ["12 million lbs.", "twelve million pounds."],
  ["a 250-lb bomb", "a two hundred fifty-pound bomb"],
  ["6 in. wide", "six inches wide"],
  ["30%", "thirty percent"],
  ["3%-4.5%", "three percent to four point five percent"],
  ["2 nm away", "two nautical miles away"],
  ["450 mph, 30 kts", "four hundred fifty miles per hour, thirty knots"],
  ["-5°C", "minus five degrees Celsius"],
  ["95 °F", "ninety-five degrees Fahrenheit"],
  ["3 sq. mi. of sand", "three square miles of sand"],
  ["5 Gbps, 2.4 GHz, 7 MW", "five gigabits per second, two point four gigahertz, seven megawatts"],
  ["ranked 5 in all", "ranked five in all"],
])("%s is said “%s”", (shown, said) => {
  expect(toSpokenText(shown).spoken).toBe(said);
});
