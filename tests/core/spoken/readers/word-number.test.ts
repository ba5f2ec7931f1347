import { expect, test } from "vitest";
import { spokenOf } from "./spoken-of.ts";

test.each([
  ["A Shahed-131 fell.", "A Shahed one thirty-one fell."],
  ["Two Yak-130s flew.", "Two Yak one thirties flew."],
  ["A Mk 19 and a MK-48 fired.", "A mark nineteen and a mark forty-eight fired."],
  ["A 9M133 and a 2S3 fired.", "A nine M one thirty-three and a two S three fired."],
  ["Every 11B and 68W knows 5G.", "Every eleven B and sixty-eight W knows five G."],
  ["Case 22-cv-1501 goes on.", "Case twenty-two C V fifteen oh one goes on."],
])("a name and its number are read together: %s", (shown, spoken) => {
  expect(spokenOf(shown)).toBe(spoken);
});

test("a word that qualifies a number is no name", () => {
  expect(spokenOf("Post-9/11 and Pre-50 rules")).toMatch(/^Post-.*Pre-/u);
  expect(spokenOf("Then-22-year-old Roe")).toMatch(/^Then-/u);
});
