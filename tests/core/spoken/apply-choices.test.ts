import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstUses } from "../../../src/core/spoken/acronym-definitions.ts";
import { type Choices, DEFAULT_CHOICES, type Pronunciation } from "../../../src/core/spoken/choices.ts";
import { toDisplay, toSpoken } from "../../../src/core/spoken/offset-map.ts";
import { toSpokenText } from "../../../src/core/spoken/to-spoken-text.ts";
import { shownWordAt } from "../../../src/core/spoken/words.ts";
import { must } from "../player/strict-engine.ts";

const chosen = (choices: Partial<Choices>): Choices => ({ ...DEFAULT_CHOICES, ...choices });
const own = (written: string, say: string | null, caseSensitive = false): Pronunciation => ({
  written,
  say,
  caseSensitive,
});
const said = (text: string, choices: Partial<Choices>) => toSpokenText(text, chosen(choices)).spoken;

describe("own pronunciations", () => {
  test.each([
    ["Harlan met Mr. Wojcik.", [own("Wojcik", "voy chick")], "voy chick"],
    ["The harlan road", [own("Harlan", "har lawn")], "har lawn"],
    ["At Fort Quill Creek now", [own("Quill Creek", "kwill crick")], "Fort kwill crick"],
    ["Wojciks came", [own("Wojcik", "voy chick")], "Wojciks"],
    ["A tarp", [own("tarp", null)], "T A R P"],
  ])("in “%s” hold for the whole word or phrase", (text, pronunciations, words) => {
    expect(said(text, { pronunciations })).toContain(words);
  });

  test("may be for one way of writing alone", () => {
    const pronunciations = [own("Polish", "pole ish", true)];
    expect(said("Polish polish.", { pronunciations })).toBe("pole ish polish.");
  });

  test("may make use of one another, and those that turn in a circle are not used", () => {
    const chain = [own("Bik", "Rowe"), own("Rowe", "roo")];
    expect(said("Bik came.", { pronunciations: chain })).toBe("roo came.");
    const circle = [own("yes", "no yes"), own("Bik", "roo")];
    expect(said("Bik said yes.", { pronunciations: circle })).toBe("roo said yes.");
  });

  test("light the whole of what is written for them", () => {
    const text = toSpokenText("Mr. Wojcik came.", chosen({ pronunciations: [own("Wojcik", "voy chick")] }));
    const span = toDisplay(text, text.spoken.indexOf("chick"));
    expect(text.display.slice(span.start, span.end)).toBe("Wojcik");
  });
});

test("numerals may be read digit by digit", () => {
  expect(said("He has 1,500 and 3.5 left.", { numerals: "digits" })).toBe(
    "He has one five zero zero and three point five left.",
  );
});

test("a hundred thousand marks in one sentence are named too", () => {
  expect(said("(".repeat(100_000), { punctuation: "literal" })).toMatch(/^(?:open parenthesis ?){100000}$/u);
});

test("marks may be named, and the word they stand against stays lit", () => {
  const text = toSpokenText("“Go,” he said.", chosen({ punctuation: "literal" }));
  expect(text.spoken.replaceAll(/\s+/gu, " ")).toBe("open quote Go comma close quote he said period");
  expect(shownWordAt(text, text.spoken.indexOf("period"))).toEqual({ start: 9, end: 13 });
  expect(shownWordAt(text, text.spoken.indexOf("open"))).toEqual({ start: 1, end: 3 });
});

test("parentheses and addresses may be passed over", () => {
  expect(said("The depot (built in stone) is old.", { skipParentheses: true })).toBe("The depot is old.");
  expect(said("An open ( mark stays.", { skipParentheses: true })).toBe("An open ( mark stays.");
  expect(said("See https://www.example.com/a/b for it.", { skipUrls: true })).toBe("See  for it.");
});

test("an acronym that the article explains is said in full where it stands alone first", () => {
  const article = "The old Harbor Zone (HZ) is shut. Nobody goes to the HZ now, as the HZ is shut.";
  const uses = firstUses(article);
  expect(uses).toEqual([{ at: article.indexOf("HZ now"), written: "HZ", words: "Harbor Zone" }]);
  const { spoken } = toSpokenText(article, chosen({ expandAcronyms: true }), { firstUses: uses });
  expect(spoken).toContain("goes to the Harbor Zone now, as the H Z is");
});

test("words that do not make the letters are no explanation", () => {
  for (const text of ["The old depot (HZ). HZ.", "Harbor, Zone (HZ). HZ.", "(HZ) HZ"])
    expect(firstUses(text)).toEqual([]);
});

/** Any choices over words that readers, marks and pronunciations all want. */
const word = fc.constantFrom(
  "Lt.",
  "Col.",
  "cat",
  "Wu",
  "NDAA",
  "5",
  "1,500",
  "$1.2",
  "billion",
  "(so)",
  "“Go,”",
  "a.b@c.mil",
);
const more = fc.constantFrom(
  "—",
  "https://va.gov/x",
  "F-35s",
  "HZ",
  "Va.",
  "e\u0301",
  "👩‍🚀",
  "\uD800",
  "U.S.",
  "(",
  ")",
  ".",
);
const display = fc.array(fc.oneof(word, more), { maxLength: 12 }).map((words) => words.join(" "));
const name = fc.constantFrom("cat", "Wu", "Lt.", "Col", "Wu Col", "5", "NDAA", "dog", "Va", "b", "billion");
const say = fc.constantFrom("dog", "cat cat", "Wu", "five", "woo", null, "Col. Wu", "5", "NDAA", "b c");
const choices: fc.Arbitrary<Choices> = fc.record({
  pronunciations: fc.array(fc.record({ written: name, say, caseSensitive: fc.boolean() }), { maxLength: 4 }),
  expandAcronyms: fc.boolean(),
  numerals: fc.constantFrom("words" as const, "digits" as const),
  punctuation: fc.constantFrom("pauses" as const, "literal" as const),
  skipParentheses: fc.boolean(),
  skipUrls: fc.boolean(),
});

test("with any choices the map tiles both texts, never goes back, and leads there and back", () => {
  fc.assert(
    fc.property(display, choices, (text, given) => {
      const map = toSpokenText(text, given);
      let [shown, spoken] = [0, 0];
      for (const segment of map.segments) {
        must(segment.displayStart === shown && segment.spokenStart === spoken, "The segments do not tile.");
        [shown, spoken] = [segment.displayEnd, segment.spokenEnd];
      }
      must(shown === text.length && spoken === map.spoken.length, "The segments do not tile.");
      let last = -1;
      for (let offset = 0; offset < map.spoken.length; offset++) {
        const { start } = toDisplay(map, offset);
        must(start >= last, "What is lit goes back.");
        must(toSpoken(map, start) <= offset, "The way back is longer.");
        last = start;
      }
    }),
    { numRuns: 2_000 },
  );
});

test("with any choices what is said, read again, is said the same", () => {
  fc.assert(
    fc.property(display, choices, (text, given) => {
      const { spoken } = toSpokenText(text, given);
      expect(toSpokenText(spoken, given).spoken).toBe(spoken);
    }),
    { numRuns: 2_000 },
  );
});
