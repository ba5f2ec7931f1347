import { expect, test } from "vitest";
import { toDisplay, toSpoken } from "../../../../src/core/spoken/offset-map.ts";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";
import { forEveryText } from "./texts.ts";

test("what is shown is found again from what is said for it", () => {
  forEveryText((text) => {
    const map = toSpokenText(text);
    for (const { displayStart, displayEnd, spokenStart, spokenEnd } of map.segments)
      for (let offset = displayStart; spokenEnd > spokenStart && offset < displayEnd; offset += 1) {
        const { start, end } = toDisplay(map, toSpoken(map, offset));
        expect(start, `${offset}`).toBeLessThanOrEqual(offset);
        expect(end, `${offset}`).toBeGreaterThan(offset);
      }
  });
});

test("beginning again where something is shown never goes on past what was said for it", () => {
  forEveryText((text) => {
    const map = toSpokenText(text);
    for (let offset = 0; offset < map.spoken.length; offset += 1)
      expect(toSpoken(map, toDisplay(map, offset).start)).toBeLessThanOrEqual(offset);
  });
});
