import { expect, test } from "vitest";
import { spokenOf } from "./spoken-of.ts";

test.each([
  ["The 2-327th Infantry left.", "The second of the three twenty-seventh Infantry left."],
  ["The 1/503rd left.", "The first of the five oh third left."],
  ["The 3-7 Cav left.", "The three seven Cav left."],
  ["Marines of 2/6 left.", "Marines of two six left."],
  ["The 22d MEU left.", "The twenty-second mew left."],
])("the number of a battalion and its regiment: %s", (shown, spoken) => {
  expect(spokenOf(shown)).toBe(spoken);
});

test("two numbers are a date or a fraction where no Marines are spoken of, or a day or share is", () => {
  for (const text of ["It opens 3/5.", "Marines landed on 3/5.", "Marines ate 2/3 of it."])
    expect(spokenOf(text)).not.toMatch(/three five|two three/u);
});

test.each([
  ["The 3rd Bn., 6th Marines, left.", "The third Battalion, sixth Marines, left."],
  ["The 25th Inf. Div. left.", "The twenty-fifth Infantry Division left."],
  ["The 10th MTN and 4th BDE left.", "The tenth Mountain and fourth Brigade left."],
  ["He led Co. B and D Co. twice.", "He led Company B and D Company twice."],
  ["He led Bravo Co. and Det. 4 twice.", "He led Bravo Company and Detachment four twice."],
])("a short word for a unit is said in full: %s", (shown, spoken) => {
  expect(spokenOf(shown)).toBe(spoken);
});

test("a unit's stop falls where it ends the sentence", () => {
  expect(spokenOf("She left the 2nd Bn.")).toBe("She left the second Battalion.");
});
