import { expect, test } from "vitest";
import { spokenOf } from "./spoken-of.ts";

test.each([
  ["World War I and World War II ended.", "World War one and World War two ended."],
  ["WWII ended.", "World War two ended."],
  ["Phase IV and Title IX apply.", "Phase four and Title nine apply."],
  ["Blocks II and III and Block IIA flew.", "Blocks two and three and Block two A flew."],
  ["The type II case", "The type two case"],
  ["Super Bowl XLIX and Apollo XI", "Super Bowl forty-nine and Apollo eleven"],
  ["The F-35 Lightning II flew.", "The F thirty-five Lightning two flew."],
])("what is counted has a cardinal number: %s", (shown, spoken) => {
  expect(spokenOf(shown)).toBe(spoken);
});

test.each([
  ["Edward VII's heir", "Edward the seventh's heir"],
  ["Ann Roe III spoke.", "Ann Roe the third spoke."],
  ["Pope Leo X spoke.", "Pope Leo the tenth spoke."],
  ["King Charles I fell.", "King Charles the first fell."],
])("a person is the second, third and so on: %s", (shown, spoken) => {
  expect(spokenOf(shown)).toBe(spoken);
});

test.each([
  ["The XX Corps met VII Corps.", "The twentieth Corps met seventh Corps."],
  ["I Corps met II Marine Expeditionary Force.", "first Corps met two Marine Expeditionary Force."],
])("a corps is ordinal and a Marine force is not: %s", (shown, spoken) => {
  expect(spokenOf(shown)).toBe(spoken);
});

test.each([
  "The part I played was small.",
  "I said Queen Elizabeth I think is right.",
  "Malcolm X spoke of Vitamin C.",
  "What did Roe and I say?",
])("the pronoun and single letters stay: %s", (text) => {
  expect(spokenOf(text)).toBe(text);
});
