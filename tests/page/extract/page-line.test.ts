import { expect, test } from "vitest";
import { isPageLine } from "../../../src/page/extract/page-line.ts";
import { readWith, STORY } from "../pages.ts";

test.each([
  "Already a subscriber? Log in",
  "In this story:",
  "Read our earlier coverage here.",
  "Comments are closed.",
  "Don’t miss the top harbor stories",
  "Enter your email",
  "Find more stories at harbor.example",
  "Show caption",
  "In case you missed it:",
  "Join the debate on Facebook",
  "Report an error in this story",
  "See an error? Let us know.",
  "Republish this story",
  "Send us your photos",
  "Share your thoughts in the comments",
  "Skip to content",
  "Sort by newest",
  "Thank you for signing up!",
  "Video Player",
  "View larger image",
  "By giving us your email, you are opting in to the Harbor Brief newsletter.",
  "By signing up, you agree to our terms",
  "Related: A boat is late again",
])("a line is the page's: %s", (line) => {
  expect(isPageLine(line)).toBe(true);
});

test.each([
  "Comments are closed at noon by the harbor master, who reads them.",
  "Already a boat was late.",
  "Read our earlier letters to the captain, she said.",
  "Don’t miss the boat",
  "Report an error to the captain and you are his friend for life.",
  "Join the Navy",
  "Share your bread",
  "By signing up, the pilots got a share of the fog.",
  "By using the old chart, you are sure to find the rock.",
  "Related: The mayor has said so, too.",
  "See the boat",
  "View from the pier",
  "Thank you for the goat.",
])("a line is a story's: %s", (line) => {
  expect(isPageLine(line)).toBe(false);
});

test("a page's lines are not read", () => {
  expect(readWith("<p>Comments are closed.</p><div>Related: A boat is late again</div>")).toEqual(STORY);
});
