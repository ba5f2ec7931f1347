import { expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";

// A number is said with its sign, and a hyphen is no sign.
test.each([
  ["It was -12 and −3", "It was minus twelve and minus three"],
  ["+7 seats", "plus seven seats"],
  ["-$2 million", "minus two million dollars"],
  ["~400", "about four hundred"],
  ["+/- 3 points", "plus or minus three points"],
  ["the top-10 list", "the top-ten list"],
])("%s is said “%s”", (shown, said) => {
  expect(toSpokenText(shown).spoken).toBe(said);
});
