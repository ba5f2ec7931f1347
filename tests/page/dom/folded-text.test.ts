import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { fold, foldText } from "../../../src/page/dom/folded-text.ts";

const { document } = new JSDOM().window;
const texts = (...parts: string[]) => parts.map((part) => document.createTextNode(part));

test("white space is one space, and none at the ends, also across text nodes", () => {
  expect(foldText(texts(" \n one", "\u00a0", "\t two ", "  ")).text).toBe("one two");
});

test("invisible characters, nulls and halves of surrogate pairs are left out", () => {
  expect(foldText(texts("un\u00adin\u200bhab\u0000it\ud800able\ufeff", " \u202e😀\u202c")).text).toBe(
    "uninhabitable 😀",
  );
});

test("a letter and its accent become one character, even in two text nodes", () => {
  const { text, runs } = foldText(texts("cafe", "\u0301s"));
  expect(text).toBe("cafés");
  expect(runs.reduce((sum, run) => sum + run.length, 0)).toBe(5);
});

test("marks on one letter, however many, are folded, alone and with their places alike", () => {
  const marked = `a${"\u0315\u0300".repeat(400_000)} b`;
  const { text, runs } = foldText(texts(marked));
  expect(text).toHaveLength(marked.length - 1);
  expect(text.startsWith("à\u0300")).toBe(true);
  expect(fold(marked)).toBe(text);
  expect(runs.at(-1)).toMatchObject({ start: text.length - 1, sourceStart: marked.length - 1 });
});

const piece = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      "a",
      "é",
      "e",
      "\u0301",
      " ",
      "\n",
      "\u00ad",
      "\u200d",
      "각",
      "\u1100",
      "\u1161",
      "\ud83d",
    ),
  }),
);

test("runs tile the text, and each names characters that are there in its node", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const { text, runs } = foldText(texts(...pieces));
      let end = 0;
      for (const run of runs) {
        expect(run.start).toBe(end);
        end += run.length;
        expect(run.length).toBeGreaterThan(0);
        expect(run.sourceLength).toBeGreaterThan(0);
        expect(run.sourceStart + run.sourceLength).toBeLessThanOrEqual(run.node.data.length);
        const source = run.node.data.slice(run.sourceStart, run.sourceStart + run.sourceLength);
        if (run.length === run.sourceLength && !/\s/u.test(source)) {
          // An accent from the next run may have joined the letter.
          expect(text.slice(run.start, end).normalize("NFD")).toContain(source.normalize("NFD"));
        }
      }
      expect(end).toBe(text.length);
    }),
  );
});

test("folded text is in NFC, trimmed and the same however it was cut into text nodes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(), (whole, cut) => {
      const at = cut % (whole.length + 1);
      const { text } = foldText(texts(whole.slice(0, at), whole.slice(at)));
      const isWhole = (whole.codePointAt(at - 1) ?? 0) <= 0xffff;
      if (isWhole) expect(text).toBe(foldText(texts(whole)).text);
      expect(text).toBe(text.normalize("NFC").trim());
      expect(fold(text)).toBe(text);
    }),
  );
});

test("text is folded by what each character is, common or not", () => {
  const unit = fc.constantFrom(..."aé–’ \n\t\u00a0\u00ad\u0085\u200b\u2003\u3000\ufeffe\u0301中");
  fc.assert(
    fc.property(fc.string({ unit }), (written) => {
      const visible = written.replaceAll(/(?!\s)\p{Cc}|[\u00ad\u200b\ufeff]/gu, "");
      const folded = visible.replaceAll(/\s+/gu, " ").trim().normalize("NFC");
      expect(fold(written)).toBe(folded);
      expect(foldText(texts(written)).text).toBe(folded);
    }),
  );
});
