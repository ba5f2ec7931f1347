import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../../src/speech/built-in/fold.ts";

test("typography becomes what it stands for, accents go, and the rest becomes space", () => {
  expect(fold("“It’s—well…” naïve Ærø 東 £5\n😀.")).toBe(`"It's-well." naive Aro    5   .`);
});

test("a letter that is not in ASCII does not cut a name in two", () => {
  expect(fold("Sørensen of Łódź and Đoković")).toBe("Sorensen of Lodz and Dokovic");
});

test("a folded text is printable ASCII with each character where it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const folded = fold(text);
      expect(folded).toHaveLength(text.length);
      expect(folded).toMatch(/^[ -~]*$/u);
      for (const [index, character] of text.split("").entries())
        if (/[ -~]/u.test(character)) expect(folded[index]).toBe(character);
    }),
  );
});
