import { expect, test } from "vitest";
import { toDisplay, toSpoken } from "../../../src/core/spoken/offset-map.ts";
import type { SpokenText } from "../../../src/core/spoken/spoken-text.ts";
import { toSpokenText } from "../../../src/core/spoken/to-spoken-text.ts";
import { nearestWord, saidWords, shownWordAt, wordAt, wordsOf } from "../../../src/core/spoken/words.ts";

/** "Lt. Wu got $52." said as "lieutenant Wu got fifty-two dollars." */
const MAP: SpokenText = {
  display: "Lt. Wu got $52.",
  spoken: "lieutenant Wu got fifty-two dollars.",
  segments: [
    { displayStart: 0, displayEnd: 3, spokenStart: 0, spokenEnd: 10 },
    { displayStart: 3, displayEnd: 11, spokenStart: 10, spokenEnd: 18 },
    { displayStart: 11, displayEnd: 14, spokenStart: 18, spokenEnd: 35 },
    { displayStart: 14, displayEnd: 15, spokenStart: 35, spokenEnd: 36 },
  ],
  letters: [],
};

test("a spoken offset inside a substitution is the whole of what is shown for it", () => {
  expect(toDisplay(MAP, 5)).toEqual({ start: 0, end: 3 });
  expect(toDisplay(MAP, 28)).toEqual({ start: 11, end: 14 });
});

test("a spoken offset inside words said as shown is that very letter", () => {
  expect(toDisplay(MAP, 11).start).toBe(4);
  expect(toSpoken(MAP, 4)).toBe(11);
});

test("a shown offset inside a substitution begins it again", () => {
  expect(toSpoken(MAP, 13)).toBe(18);
});

test("a sentence said as it stands is one segment, and an empty one none", () => {
  expect(toSpokenText("One two.").segments).toHaveLength(1);
  expect(toSpokenText("").segments).toEqual([]);
});

test("words leave out the marks around them and keep those within", () => {
  const text = "“CH-47s,” he said — $1.2 billion (D-Va.), 50%.";
  const words = wordsOf(text).map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual(["CH-47s", "he", "said", "$1.2", "billion", "D-Va", "50%"]);
  expect(wordAt(wordsOf(text), 0)).toEqual({ start: 1, end: 7 });
});

test("a sentence of a hundred kilobytes is looked up at every word without going through it each time", () => {
  const text = toSpokenText("5 cats & ".repeat(11_000));
  let last = -1;
  for (const { start: offset } of saidWords(text)) {
    const { start } = shownWordAt(text, offset) ?? { start: -1 };
    if (start < last || toSpoken(text, toDisplay(text, offset).start) > offset)
      throw new Error("It goes back.");
    last = start;
  }
  expect(last).toBeGreaterThan(98_000);
});

test("a sign that is said is lit itself, and not the word behind it", () => {
  const text = toSpokenText("Cats & dogs");
  expect(shownWordAt(text, text.spoken.indexOf("and"))).toEqual({ start: 5, end: 6 });
});

test("a spoken offset goes to the nearest beginning of a word, the earlier of two", () => {
  const words = wordsOf("One twofold six");
  expect([0, 1, 2, 3, 7, 9, 99].map((offset) => nearestWord(words, offset))).toEqual([0, 0, 0, 1, 1, 2, 2]);
  expect(nearestWord([], 3)).toBe(-1);
});
