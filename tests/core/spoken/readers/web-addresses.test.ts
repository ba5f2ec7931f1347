import { expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";

// An address is said as one would dictate it.
test.each([
  ["See https://www.va.gov/careers.", "See V A dot gov slash careers."],
  ["www.armytimes.com", "army times dot com"],
  ["defensenews.com today", "defense news dot com today"],
  ["a.lee@us.navy.mil", "a dot lee at U S dot navy dot mil"],
  ["example.org/old-site?ref=7 it", "example dot org slash old dash site it"],
  ["Ask @USArmy", "Ask at U S Army"],
  ["#HonorThem", "hashtag Honor Them"],
  ["He left.She stayed.", "He left.She stayed."],
])("%s is said “%s”", (shown, said) => {
  expect(toSpokenText(shown).spoken).toBe(said);
});
