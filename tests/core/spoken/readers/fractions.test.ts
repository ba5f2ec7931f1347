import { expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";

// A fraction is said by its parts.
test.each([
  ["1/4 of it", "one quarter of it"],
  ["2/3rds", "two thirds"],
  ["4 1/2 years", "four and a half years"],
  ["split 60/40", "split sixty forty"],
  ["6½ and ¾", "six and a half and three quarters"],
  ["3/8-inch", "three eighths-inch"],
])("%s is said “%s”", (shown, said) => {
  expect(toSpokenText(shown).spoken).toBe(said);
});
