import { expect, test } from "vitest";
import { speakers } from "./invented.ts";

test("who is quoted has said it, and not the one who quotes", () => {
  expect(speakers("Ana Roth quoted the late Gen. Sam Pike: “Boats wait for nobody.”")).toEqual(["Sam Pike"]);
  expect(
    speakers("Ana Roth, in a speech, quoted from a letter by Lt. Sam Pike: “We eat in shifts.”"),
  ).toEqual(["Sam Pike"]);
  expect(speakers("Ana Roth read from the letter: “We eat in shifts.”")).toEqual(["the letter"]);
  expect(speakers("Ana Roth quoted Sam Pike on boats and said it was “late enough for all.”")).toEqual([
    "Ana Roth",
  ]);
});
