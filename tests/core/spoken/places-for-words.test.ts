import { expect, test } from "vitest";
import { toSpokenText } from "../../../src/core/spoken/to-spoken-text.ts";

/** What is shown for a word that is said. */
function shownFor(text: string, word: string): string | undefined {
  const { spoken, segments } = toSpokenText(text);
  const at = spoken.indexOf(word);
  const segment = segments.find(({ spokenStart, spokenEnd }) => spokenStart <= at && at < spokenEnd);
  return segment && text.slice(segment.displayStart, segment.displayEnd);
}

test("the words of an emoji are lit with the word before, or with the one behind", () => {
  expect(shownFor("Well done 👍", "thumbs")).toBe("done 👍");
  expect(shownFor("❤️ you all", "heart")).toBe("❤️ you");
});

test("a sign is lit with the number that follows", () => {
  expect(shownFor("It takes ≥5 of them", "at least")).toBe("≥5");
});

test("an emoji without a word beside it is passed over", () => {
  expect(toSpokenText("🔥🔥").spoken).toBe("");
});
