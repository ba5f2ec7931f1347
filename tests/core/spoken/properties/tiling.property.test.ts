import { expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";
import { forEveryText } from "./texts.ts";

test("segments tile what is shown and what is said, and neither ever goes back", () => {
  forEveryText((text) => {
    const { display, spoken, segments } = toSpokenText(text);
    expect(display).toBe(text);
    let [shown, said] = [0, 0];
    for (const { displayStart, displayEnd, spokenStart, spokenEnd } of segments) {
      expect([displayStart, spokenStart]).toEqual([shown, said]);
      expect(displayEnd).toBeGreaterThanOrEqual(displayStart);
      expect(spokenEnd).toBeGreaterThanOrEqual(spokenStart);
      expect(displayEnd + spokenEnd).toBeGreaterThan(displayStart + spokenStart);
      [shown, said] = [displayEnd, spokenEnd];
    }
    expect([shown, said]).toEqual([display.length, spoken.length]);
  });
});

test("neighbours that are said as they are shown are one segment", () => {
  forEveryText((text) => {
    const { display, spoken, segments } = toSpokenText(text);
    const plain = segments.map(
      (one) =>
        display.slice(one.displayStart, one.displayEnd) === spoken.slice(one.spokenStart, one.spokenEnd),
    );
    expect(plain.some((isPlain, index) => isPlain && plain[index + 1])).toBe(false);
  });
});

test("the letters to be said by name are single letters or digits, in order", () => {
  forEveryText((text) => {
    const { spoken, letters } = toSpokenText(text);
    for (const [index, { start, end }] of letters.entries()) {
      expect(spoken.slice(start, end)).toMatch(/^[\p{L}\p{N}]$/u);
      expect(start).toBeGreaterThanOrEqual(letters[index - 1]?.end ?? 0);
    }
  });
});
