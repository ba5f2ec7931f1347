import { expect, test } from "vitest";
import { clauseSubjects } from "../../../src/core/quotes/clause-subjects.ts";
import { speakers, tokens } from "./invented.ts";

const subjects = (text: string) =>
  clauseSubjects(tokens(text)).map(({ start, end }) => text.slice(start, end));

test("a clause behind “but” has a subject of its own", () => {
  expect(subjects("Sam Pike stayed, but Ana Roth left early.")).toEqual(["Sam Pike", "Ana Roth"]);
});

test("names in a list are no subjects of their own", () => {
  expect(subjects("Sam Pike, Jo Marsh, and Ana Roth.")).not.toContain("Ana Roth");
});

test("a pronoun means the topic that its sentence sets", () => {
  const text = "John Pike left early.\n\nAs for Paul Roth, he was asleep. “It was late,” he said.";
  expect(speakers(text)).toEqual(["Paul Roth"]);
});

test("a pronoun means the subject of its own sentence first", () => {
  const text = "Ana Roth runs the yard.\n\nMary Pike told the board that she was “tired of all of them.”";
  expect(speakers(text)).toEqual(["Mary Pike"]);
});

test("a description that turns out to be somebody is that one", () => {
  const text = "Its first guest was the clerk's aunt, Col. Ana Roth. “I came twice,” she said.";
  expect(speakers(text)).toEqual(["Ana Roth"]);
  expect(subjects("Its first guest was late.")).toEqual(["Its first guest"]);
});
