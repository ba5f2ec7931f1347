import { describe, expect, test } from "vitest";
import { cuesOf } from "../../../src/core/quotes/cues.ts";
import { mainSubject } from "../../../src/core/quotes/main-subject.ts";
import { tokens } from "./invented.ts";

const textOf = (text: string, span: { start: number; end: number } | null | undefined) =>
  span ? text.slice(span.start, span.end) : null;

describe("the subject of a verb of speech", () => {
  const cases: Record<string, string> = {
    "Roth later said it was late.": "Roth",
    "Ana Roth, who runs the yard, said it was late.": "Ana Roth",
    "Ana Roth, chief of the yard, later told reporters it was late.": "Ana Roth",
    "During Friday's talk, Roth said it was late.": "Roth",
    "The yard's chief, Ana Roth, said it was late.": "Ana Roth",
    "Roth of Ohio said it was late.": "Roth of Ohio",
    "A clerk for the Harbor Board said it was late.": "A clerk for the Harbor Board",
    "Roth (R-Ohio) said it was late.": "Roth",
    "Roth on Friday said it was late.": "Roth",
    "Sam Pike, who has in the past called it slow.": "who",
    "A memo obtained by the board said it was late.": "A memo",
    "It was late, according to a clerk.": "a clerk",
    "The workers left, with Roth calling it slow.": "Roth",
  };
  for (const [text, subject] of Object.entries(cases)) {
    test(text, () => expect(textOf(text, cuesOf(tokens(text)).at(0)?.subject)).toBe(subject));
  }

  test("an inverted verb has its subject behind it", () => {
    const text = "“It was late,” said Ana Roth, chief of the yard.";
    expect(textOf(text, cuesOf(tokens(text))[0]?.subject)).toBe("Ana Roth");
  });

  test("a participle goes on with the subject of the verb before it", () => {
    const text = "Roth told the crew it was late, adding that it rained.";
    expect(cuesOf(tokens(text)).map((cue) => textOf(text, cue.subject))).toEqual(["Roth", "Roth"]);
  });

  test("a second verb without a subject of its own has the first one's", () => {
    const text = "Roth noted the rain but said it was early.";
    expect(cuesOf(tokens(text)).map((cue) => textOf(text, cue.subject))).toEqual(["Roth", "Roth"]);
  });
});

describe("nouns and passives are no verbs of speech", () => {
  for (const text of [
    "The report was long.",
    "Roth was called slow.",
    "Asked about it, Roth left.",
    "The United States left.",
  ]) {
    test(text, () => expect(cuesOf(tokens(text))).toEqual([]));
  }
});

describe("the main subject of a sentence", () => {
  const cases: Record<string, string> = {
    "On Sunday, Ana Roth left.": "Ana Roth",
    "But the clerk left.": "the clerk",
    "Asked about it, Roth left.": "Roth",
    "Hours later, Roth left.": "Roth",
    "Led by Sam Pike, the crew left.": "the crew",
    "Her boss, Ana Roth, left.": "Ana Roth",
    "“It was late,” she said.": "she",
  };
  for (const [text, subject] of Object.entries(cases)) {
    test(text, () => expect(textOf(text, mainSubject(tokens(text)))).toBe(subject));
  }
});
