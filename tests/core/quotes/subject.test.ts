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
    "Sam Pike, in a note to his wife, Ana Roth, on the eve of it, wrote it was late.": "Sam Pike",
    "In a note to his wife, Ana Roth, the clerk, wrote it was late.": "Ana Roth",
    "Pike's mate, Roth, kept saying “no.”": "Roth",
    "Her son ended his calls with “good night.”": "Her son",
    "Chief of Harbor Works Adm. Ana Roth's memo said it was late.":
      "Chief of Harbor Works Adm. Ana Roth's memo",
    "The inspector general's report said it was late.": "The inspector general's report",
    "Her rival on the board, Rep. Ana Roth of Ohio, said it was late.": "Rep. Ana Roth",
    "The board's chair, retired Adm. Ana Roth, said it was late.": "retired Adm. Ana Roth",
    "Spokesman for the Harbor Board, Sam Pike, said it was late.": "Sam Pike",
    "A spokesman for the Harbor Board, Sam Pike, said it was late.": "Sam Pike",
    "A spokesman for Pike, Roth, and Marsh said it was late.": "Marsh",
    "Members, including the panel's top Democrat, said it was late.": "Members",
    "The panel's top Democrat said it was late.": "The panel's top Democrat",
    "The yard drew a protest from Kettle Corp., which said it was late.": "which",
    "Roth of Ohio said it was late.": "Roth of Ohio",
    "A clerk for the Harbor Board said it was late.": "A clerk for the Harbor Board",
    "Roth (R-Ohio) said it was late.": "Roth",
    "Roth on Friday said it was late.": "Roth",
    "On Friday, Will later said it was late.": "Will",
    "Spokesman for the 9th Harbor Brigade, Sam Pike, said it was late.": "Sam Pike",
    "Roth, a pastor in Salem, Ohio, said it was late.": "Roth",
    "Roth, whose hometown, Salem, is dry, said it was late.": "Roth",
    "Pike stayed hours after his chief, Ana Roth, said it was late.": "Ana Roth",
    "Roth and Pike each said it was late.": "Pike",
    "A sailor serving in Salem said it was late.": "A sailor serving in Salem",
    "Roth likes to say it was late.": "Roth",
    "Roth began the talks as Sam Pike said it was late.": "Sam Pike",
    "Roth went on to say it was late.": "Roth",
    "Roth can be heard saying it was late.": "Roth",
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
    "Next to him, Roth left.": "Roth",
    "Not long after dawn, Roth left.": "Roth",
    "Led by Sam Pike, the crew left.": "the crew",
    "Neither is his deputy, Adm. Ana Roth.": "Adm. Ana Roth",
    "Nor are tariffs likely to fall, said Ana Roth.": "Ana Roth",
    "Whoever wrote it, the crew left.": "the crew",
    "Her boss, Ana Roth, left.": "Ana Roth",
    "“It was late,” she said.": "she",
    "Told that the yard was shut, Roth left.": "Roth",
    "Told by the clerk, Sam Pike, she left.": "she",
    "Told by the clerk, Sam Pike, a boy, left.": "Sam Pike",
    "Among those who stayed was Sam Pike, 40.": "Sam Pike",
    "Pilots say Ana Roth left.": "Pilots",
    "The harbor crew's top enlisted sailor left.": "The harbor crew's top enlisted sailor",
    "The rally denounced the pilot.": "The rally",
    "The board's remarks came late.": "The board's remarks",
  };
  for (const [text, subject] of Object.entries(cases)) {
    test(text, () => expect(textOf(text, mainSubject(tokens(text)))).toBe(subject));
  }
});
