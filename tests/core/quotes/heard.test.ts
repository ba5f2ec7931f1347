import { expect, test } from "vitest";
import { speakers } from "./invented.ts";

test("who is heard or remembered speaks, and not the one who hears", () => {
  expect(speakers("Sam Pike heard someone shout, “Jump in!” before it sank.")).toEqual(["someone"]);
  expect(speakers("Sam Pike remembers Ana Roth saying, “Stay with me.”")).toEqual(["Ana Roth"]);
  expect(speakers("He had heard Ana Roth scream “Jump in!” twice.")).toEqual(["Ana Roth"]);
});

test("a paper that quotes someone as saying something does not say it", () => {
  expect(
    speakers("Sam Pike was quoted by the Harbor Post as saying the order was “lawful as can be.”"),
  ).toEqual(["Sam Pike"]);
});

test("who quotes another's words, or blasts a call of another, has not said them", () => {
  expect(speakers("Critics quoted Sam Pike's own words, “never give an inch,” back at him.")).toEqual([
    "Sam Pike",
  ]);
});
