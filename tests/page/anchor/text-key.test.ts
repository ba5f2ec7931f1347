import fc from "fast-check";
import { expect, test } from "vitest";
import { textKey } from "../../../src/page/anchor/text-key.ts";
import { fold } from "../../../src/page/dom/folded-text.ts";

const odd = fc.constantFrom(
  "e\u0301",
  "\u00ad",
  "\u200b",
  "\u00a0",
  "\n\t ",
  "\u2019",
  "\u{1f600}",
  "\ud800",
  "\u0000",
  "ü",
);

test("a text has the key of what it folds to", () => {
  const text = fc.array(fc.oneof(fc.string(), odd), { maxLength: 12 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (written) => {
      expect(textKey(written)).toBe(textKey(fold(written)));
    }),
  );
});

test("another word, or another order, has another key", () => {
  const keys = ["the crew waited", "the crew wanted", "crew the waited", ""].map(textKey);
  expect(new Set(keys).size).toBe(4);
});
