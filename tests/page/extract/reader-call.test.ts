import { expect, test } from "vitest";
import { goesOnCalling, isReaderCall, mayBeReaderCall } from "../../../src/page/extract/reader-call.ts";
import { isWayToShare } from "../../../src/page/extract/way-to-share.ts";

test.each([
  "Connect with us",
  "Follow us on Facebook and X",
  "FIND US ON INSTAGRAM",
  "Email this story to a friend",
  "Was this article helpful?",
  "Like what you’re reading?",
  "Rate this story:",
])("a line calls on the reader: %s", (line) => {
  expect(isReaderCall(line)).toBe(true);
});

test.each(["Spread the word", "Tell a friend", "Stay in the loop", "Pass it on", "Never miss a boat"])(
  "a line may be a call or a subhead: %s",
  (line) => {
    expect(isReaderCall(line)).toBe(false);
    expect(mayBeReaderCall(line)).toBe(true);
  },
);

test.each([
  "Follow the money",
  "Follow us into the fog, the pilots said.",
  "Connect with the past",
  "Find us a boat",
  "Tell a friend what the harbor costs",
  "Was this the boat?",
])("a line of a story is no call: %s", (line) => {
  expect(mayBeReaderCall(line)).toBe(false);
});

test("what is said behind a call goes on with it where it speaks to the reader, in no marks of quotation", () => {
  expect(goesOnCalling("Like our page to get stories in your feed")).toBe(true);
  expect(goesOnCalling("The crew sent 40 letters.")).toBe(false);
  expect(goesOnCalling("“Our boat is late,” she said.")).toBe(false);
});

test.each([
  "Tweet",
  "Share on Facebook",
  "Email this",
  "Post to X",
  "Like 12",
  "Pin it",
  "Copy link",
  "Google+",
])("a way to share: %s", (line) => {
  expect(isWayToShare(line)).toBe(true);
});

test.each(["Post office", "Like a boat", "Send help", "Text of the law", "X marks the spot"])(
  "no way to share: %s",
  (line) => {
    expect(isWayToShare(line)).toBe(false);
  },
);
