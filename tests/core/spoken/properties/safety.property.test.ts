import { describe, expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";
import { HOSTILE } from "./hostile.ts";
import { forEveryText, SENSIBLE } from "./texts.ts";

/** The longest texts, in UTF-16 units, and how long others are. */
const [LONGEST, LONG] = [100_000, 10_000];
const LONGEST_UNITS = ["9,", "(", ".", "$", "A-1-", "1/2/3/4", "U.S.", "#a", "IV ", "“", "AT&T ", "a@a"];

test("what is said is never out of proportion to what is shown", () => {
  forEveryText((text) => {
    expect(toSpokenText(text).spoken.length).toBeLessThanOrEqual(12 * text.length + 64);
  });
});

test("nothing is said that an engine may take for markup or for its own notation", () => {
  forEveryText((text) => {
    expect(toSpokenText(text).spoken).not.toMatch(/\[\[|[<&{]/u);
  });
});

test("no word of sense reaches an engine in capitals, which it may spell or not", () => {
  for (const text of SENSIBLE)
    expect(toSpokenText(text).spoken, text).not.toMatch(/(?<![\p{L}\p{M}])[A-Z]{2}/u);
});

/** A pattern that tries again and again would need hours for these, far more than a test is given. */
describe("a very long text is read, and half of the text is half as much", () => {
  test.each(HOSTILE.map((unit) => [JSON.stringify(unit), unit]))("%s again and again", (_, unit) => {
    const long = LONGEST_UNITS.includes(unit) ? LONGEST : LONG;
    const times = Math.ceil(long / unit.length / 2);
    const half = toSpokenText(unit.repeat(times));
    const whole = toSpokenText(unit.repeat(2 * times));
    expect(Math.abs(whole.spoken.length - 2 * half.spoken.length)).toBeLessThan(long / 100);
    expect(Math.abs(whole.segments.length - 2 * half.segments.length)).toBeLessThan(long / 100);
  });
});
