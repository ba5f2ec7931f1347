import { expect, test } from "vitest";
import { toDisplay } from "../../../../src/core/spoken/offset-map.ts";
import type { Segment } from "../../../../src/core/spoken/spoken-text.ts";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";
import { forEveryText } from "./texts.ts";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;
const PASSED_OVER = /^(?:(?:https?:\/\/)?(?:www\.)?|:\d{1,5}|[?#]\S*)$/iu;
const WIDEST = 48;
const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

interface Pair {
  readonly segment: Segment;
  readonly shown: string;
  readonly said: string;
}

const pairsOf = (text: string): readonly Pair[] => {
  const { display, spoken, segments } = toSpokenText(text);
  return segments.map((segment) => ({
    segment,
    shown: display.slice(segment.displayStart, segment.displayEnd),
    said: spoken.slice(segment.spokenStart, segment.spokenEnd),
  }));
};

test("every word that is heard has a place, which holds something readable, and never goes back", () => {
  forEveryText((text) => {
    const map = toSpokenText(text);
    let last = 0;
    for (const { index } of map.spoken.matchAll(WORD)) {
      const { start, end } = toDisplay(map, index);
      expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}$€£%°§&@#+-]/u);
      expect(start).toBeGreaterThanOrEqual(last);
      last = start;
    }
  });
});

test("no word is passed over in silence but the beginning of a web address, its port and what tracks its readers", () => {
  forEveryText((text) => {
    for (const { shown, said } of pairsOf(text))
      if (said === "")
        expect(shown.replace(/\p{C}/gu, "").replace(PASSED_OVER, "")).not.toMatch(/[\p{L}\p{N}]/u);
  });
});

test("a substitution is short enough to be lit, unless it is a web address", () => {
  forEveryText((text) => {
    for (const { shown, said } of pairsOf(text))
      if (shown !== said && said !== "" && shown.length > WIDEST) expect(shown).toMatch(/^\S+[@./]\S+$/u);
  });
});

test("no edge of a segment parts what is one character to a reader", () => {
  forEveryText((text) => {
    const { spoken, segments } = toSpokenText(text);
    const wholes = new Set([...GRAPHEMES.segment(text)].map(({ index }) => index).concat(text.length));
    for (const { displayEnd, spokenEnd } of segments) {
      expect(wholes.has(displayEnd), `${displayEnd}`).toBe(true);
      expect(spoken.slice(spokenEnd - 1, spokenEnd + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
    }
  });
});
