import { expect, test } from "vitest";
import { toSpokenText } from "../../../src/core/spoken/to-spoken-text.ts";

test.each([
  ["U.\u200bS. troops", "U S troops"],
  ["$1\u00ad.2 bil\u00adlion", "one point two billion dollars"],
  ["co\u00adoper\u00adate", "cooperate"],
  ["\u20665th\u2069 Fleet", "fifth Fleet"],
  ["a\ud800b", "ab"],
])("%j is read as if nothing were hidden in it: %j", (shown, said) => {
  expect(toSpokenText(shown).spoken).toBe(said);
});

test("what is hidden within a substitution is part of what is shown for it", () => {
  const { segments } = toSpokenText("$1\u00ad.2 billion");
  expect(segments).toEqual([{ displayStart: 0, displayEnd: 13, spokenStart: 0, spokenEnd: 29 }]);
});

test("a joiner stays with its character, which is then not read", () => {
  expect(toSpokenText("x 1\u200d y").spoken).toBe("x 1\u200d y");
  expect(toSpokenText("x 1\u0301 y").spoken).toBe("x 1\u0301 y");
});
