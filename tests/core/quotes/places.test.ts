import { expect, test } from "vitest";
import { isPlaceName, placeEnd } from "../../../src/core/quotes/places.ts";
import { speakers, tokens } from "./invented.ts";

test("a state behind a town ends where its words do", () => {
  const text = tokens("Salem, New Hampshire, and Ames, Iowa, won.");
  expect(placeEnd(text, 2)).toBe(4);
  expect(placeEnd(text, 8)).toBe(9);
  expect(placeEnd(text, 0)).toBe(0);
});

test("a state is a place, and a person of that name with a given name is none", () => {
  expect(isPlaceName(["South", "Dakota"])).toBe(true);
  expect(isPlaceName(["Ohio"])).toBe(true);
  expect(isPlaceName(["Ana", "Ohio"])).toBe(false);
});

test("a state behind a town does not speak", () => {
  expect(speakers("At a talk in Salem, New Hampshire, Ana Roth called it “a slow kind of scandal.”")).toEqual(
    ["Ana Roth"],
  );
});
