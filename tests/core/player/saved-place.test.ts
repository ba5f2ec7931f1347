import { expect, test } from "vitest";
import { fromSavedPlace, toSavedPlace } from "../../../src/core/player/saved-place.ts";
import { inventScript, SCRIPT } from "./invented.ts";

test("a place is found again in the same text", () => {
  const saved = toSavedPlace(SCRIPT, { sentence: 3, offset: 4 });
  expect(fromSavedPlace(SCRIPT, saved)).toEqual({ sentence: 3, offset: 0 });
});

test("a place is found again where the text before it has changed", () => {
  const saved = toSavedPlace(SCRIPT, { sentence: 3, offset: 4 });
  const changed = inventScript([["A correction comes first."], ["Nobody was hurt.", "The rest is new."]]);
  expect(fromSavedPlace(changed, saved)).toEqual({ sentence: 1, offset: 0 });
});

test("a place whose words are gone is not guessed at", () => {
  const saved = toSavedPlace(SCRIPT, { sentence: 3, offset: 4 });
  expect(fromSavedPlace(inventScript([["Everything is new."]]), saved)).toBeNull();
});
