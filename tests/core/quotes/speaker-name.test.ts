import { expect, test } from "vitest";
import { nameAndRole } from "../../../src/core/quotes/speaker-name.ts";

test.each([
  ["Mark Lee", undefined, "Mark Lee", null],
  ["Mark Lee", "Gen. Mark Lee", "Gen. Mark Lee", null],
  [
    "Mark Lee",
    "Gen. Mark Lee, chairman of the Chiefs, retired",
    "Gen. Mark Lee",
    "chairman of the Chiefs, retired",
  ],
  ["Mark Lee", "Navy Capt. Mark Lee,", "Navy Capt. Mark Lee", null],
  ["the letter", "a letter, unsigned", "a letter, unsigned", null],
])("%s, described as %s, is %s with the role %s", (name, description, shown, role) => {
  expect(nameAndRole({ name, ...(description === undefined ? {} : { description }) })).toEqual({
    name: shown,
    role,
  });
});
