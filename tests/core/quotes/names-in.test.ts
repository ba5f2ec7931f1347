import { expect, test } from "vitest";
import { namesIn } from "../../../src/core/quotes/names-in.ts";
import { speakers, tokens } from "./invented.ts";

test("names are found wherever they stand", () => {
  const text = "It fell to Ana Roth and Lt. Sam Pike to tell the crew.";
  expect(namesIn(tokens(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Ana Roth",
    "Lt. Sam Pike",
  ]);
});

test("who is only mentioned is meant where nobody else can be", () => {
  expect(speakers("It fell to Ana Roth to tell them. “It was hard,” she said.")).toEqual(["Ana Roth"]);
  expect(speakers("Jane Marsh left it to Ana Roth. “It was hard,” she said.")).toEqual(["Jane Marsh"]);
  expect(speakers("It fell to Ana Roth to tell them. “It was hard,” he said.")).toEqual([null]);
});
