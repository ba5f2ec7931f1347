import { expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";

// Numbers that are dialled are said digit by digit.
test.each([
  ["(555) 555-0123", "(five five five, five five five, zero one two three"],
  ["1-800-555-0123", "one, eight zero zero, five five five, zero one two three"],
  ["dial 988", "dial nine eight eight"],
  ["text 741741 now", "text seven four one seven four one now"],
  ["10.0.0.1", "one zero dot zero dot zero dot one"],
  ["version 2.4.1", "version two point four point one"],
])("%s is said “%s”", (shown, said) => {
  expect(toSpokenText(shown).spoken).toBe(said);
});

test("a chain of figures that is of no known form is left whole", () => {
  expect(toSpokenText("It is 1.22222.3 now").spoken).toBe("It is 1.22222.3 now");
});
