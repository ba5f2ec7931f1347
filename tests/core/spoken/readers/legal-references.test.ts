import { expect, test } from "vitest";
import { spokenOf } from "./spoken-of.ts";

test.each([
  ["See 10 U.S.C. § 892.", "See ten U S C section eight ninety-two."],
  ["See 5 USC 552a(b)(3) now.", "See five U S C five fifty-two A B three now."],
  ["See §§ 3-5 now.", "See sections three to five now."],
  ["See 32 CFR 2.14 now.", "See thirty-two C F R two point one four now."],
])("a section of a code: %s", (shown, spoken) => {
  expect(spokenOf(shown)).toBe(spoken);
});

test.each([
  ["They passed H.R. 2670.", "They passed H R twenty-six seventy."],
  ["They passed S. 1605.", "They passed S sixteen oh five."],
  ["They passed H.R.88 and S.1041.", "They passed H R eighty-eight and S ten forty-one."],
  ["They passed H.J.Res. 39.", "They passed House Joint Resolution thirty-nine."],
  ["They passed S.Con.Res. 9.", "They passed Senate Concurrent Resolution nine."],
])("a bill of Congress: %s", (shown, spoken) => {
  expect(spokenOf(shown)).toBe(spoken);
});

test.each([
  ["Under Art. 120 he fell.", "Under Article one twenty he fell."],
  ["Under Sec. 702 he fell.", "Under Section seven oh two he fell."],
  ["Executive Order 9066 fell.", "Executive Order ninety sixty-six fell."],
  ["Public Law 107-40 holds.", "Public Law one oh seven forty holds."],
  ["AR 600-20 holds.", "A R six hundred twenty holds."],
  ["DoDI 1332.18 holds.", "D O D I thirteen thirty-two point one eight holds."],
])("the number of an order or law is its name: %s", (shown, spoken) => {
  expect(spokenOf(shown)).toBe(spoken);
});

test("an ordinal behind initials is no number of a law", () => {
  expect(spokenOf("The U.S. 7th Fleet sailed.")).toBe("The U S seventh Fleet sailed.");
});

test("an initial before a name is no bill", () => {
  expect(spokenOf("Harry S. Truman spoke.")).not.toMatch(/Senate|Resolution/u);
});
