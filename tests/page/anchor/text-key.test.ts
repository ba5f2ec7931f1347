import fc from "fast-check";
import { expect, test } from "vitest";
import { foldedKey, numberOf } from "../../../src/page/anchor/text-key.ts";
import { fold } from "../../../src/page/dom/folded-text.ts";

const odd = fc.constantFrom(
  "e\u0301",
  "\u00ad",
  "\u200b",
  "\u00a0",
  "\ufeff",
  "\n\t ",
  "  ",
  "\u2019",
  "\u2028",
  "\u{1f600}",
  "\ud800",
  "\u0000",
  "\u0085",
  "ü",
);

test("the key of a text is what it folds to", () => {
  const text = fc.array(fc.oneof(fc.string(), odd), { maxLength: 12 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (written) => {
      expect(foldedKey(written)).toBe(fold(written));
    }),
  );
});

test("another word, or another order, has another number", () => {
  const numbers = ["the crew waited", "the crew wanted", "crew the waited", ""].map(numberOf);
  expect(new Set(numbers).size).toBe(4);
});
