import fc from "fast-check";
import { expect, test } from "vitest";
import { spokenOf } from "../../../../build/inspect/spoken.mjs";
import { REACH } from "../../../../src/core/spoken/reading.ts";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";
import { forEveryText, TEXTS } from "./texts.ts";

const PLAIN_WORD = fc.constantFrom(
  ..."the a crew sailed home and nobody was hurt when it rained I said she'll don’t well-known José Nora".split(
    " ",
  ),
);
const PLAIN = fc
  .array(fc.tuple(PLAIN_WORD, fc.constantFrom(" ", ", ", "; ", " “", "” ", "? ", "! ")), { maxLength: 30 })
  .map((all) => all.flat().join(""));

test("what holds nothing to be rewritten is said as it stands, in one segment", () => {
  fc.assert(
    fc.property(PLAIN, (text) => {
      const { spoken, segments } = toSpokenText(text);
      expect(spoken).toBe(text);
      expect(segments).toHaveLength(text === "" ? 0 : 1);
    }),
  );
});

test("what is said is said again in the same words", () => {
  forEveryText((text) => {
    const { spoken } = toSpokenText(text);
    expect(toSpokenText(spoken).spoken, JSON.stringify(text)).toBe(spoken);
  });
});

test("a paragraph is said alike whatever stands in the paragraph before and behind", () => {
  fc.assert(
    fc.property(TEXTS, TEXTS, (first, second) => {
      const alone = `${spokenOf(first).spoken}\n\n${spokenOf(second).spoken}`;
      fc.pre(![first, second].some((text) => /[\r\n\u2028\u2029\u0085]/u.test(text)));
      expect(spokenOf(`${first}\n\n${second}`).spoken).toBe(alone);
    }),
  );
});

test("a token is said alike whatever stands further off than a reader may look", () => {
  const far = ` ${"word ".repeat(Math.ceil(REACH / 5) + 1)}`;
  const within = (text: string, before: string, behind: string): string => {
    const [head, tail] = [before + far, far + behind];
    const { spoken } = toSpokenText(head + text + tail);
    const said = (whole: string) => toSpokenText(whole).spoken.length;
    return spoken.slice(said(head), spoken.length - said(tail));
  };
  fc.assert(
    fc.property(TEXTS, TEXTS, TEXTS, (text, before, behind) => {
      expect(within(text, before, behind)).toBe(within(text, "", ""));
    }),
  );
});
