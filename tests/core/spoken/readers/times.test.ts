import { expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";

// A time of day is said as it is spoken.
test.each([
  ["at eight p.m., sharp", "at eight P M, sharp"],
  ["at 18:45Z", "at eighteen forty-five zulu"],
  ["at 6:45 a.m. Friday", "at six forty-five A M Friday"],
  ["It ended at 8 p.m.", "It ended at eight P M."],
  ["10 AM ET", "ten A M eastern"],
  ["5:05pm PST", "five oh five P M pacific"],
  ["6-8 a.m. today", "six to eight A M today"],
  ["9 a.m. – 5 p.m.", "nine A M to five P M."],
  ["1pm-3pm", "one P M to three P M"],
  ["10 p.m.-midnight", "ten P M to midnight"],
  ["at 0545", "at oh five forty-five"],
  ["at 1530, he left", "at fifteen thirty, he left"],
  ["2100 hours", "twenty-one hundred hours"],
  ["0100Z", "oh one hundred zulu"],
  ["at 17:20 UTC", "at seventeen twenty U T C"],
  ["at 2:00", "at two o'clock"],
  ["by 2007", "by two thousand seven"],
  ["a run of 3:10:05", "a run of three hours ten minutes five seconds"],
])("%s is said “%s”", (shown, said) => {
  expect(toSpokenText(shown).spoken).toBe(said);
});
