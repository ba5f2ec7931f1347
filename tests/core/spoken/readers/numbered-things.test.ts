import { expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";

// The number of a thing is said as its name.
test.each([
  ["No. 4 and Nos. 5 and 6", "number four and numbers five and six"],
  ["“No. We stay.”", "“No. We stay.”"],
  ["the #3 seed", "the number three seed"],
  ["a 403(b)", "a four oh three B"],
  ["1210 Oak St. burned", "twelve ten Oak street burned"],
])("%s is said “%s”", (shown, said) => {
  expect(toSpokenText(shown).spoken).toBe(said);
});
