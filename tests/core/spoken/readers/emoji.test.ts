import { expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";

// An emoji is said by its name, and silent where it has none.
test.each([
  ["Thanks 🇺🇸", "Thanks American flag"],
  ["Hot 🔥🔥", "Hot fire fire"],
  ["us 👨‍👩‍👧 all", "us  all"],
  ["❤️ you", "heart you"],
  ["Well 👍🏽.", "Well thumbs up."],
])("%s is said “%s”", (shown, said) => {
  expect(toSpokenText(shown).spoken).toBe(said);
});
