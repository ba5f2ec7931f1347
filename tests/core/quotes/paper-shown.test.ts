import { expect, test } from "vitest";
import { speakers } from "./invented.ts";

test("a paper speaks that a colon shows", () => {
  expect(speakers("By the gate hangs a handwritten note: “We are closed until the spring.”")).toEqual([
    "a handwritten note",
  ]);
});

test("who shows a paper speaks, and a thing does not", () => {
  expect(speakers("Ana Roth put up a note: “We are closed until the spring.”")).toEqual(["Ana Roth"]);
  expect(speakers("By the gate hangs a rope: “We are closed until the spring.”")).toEqual([null]);
});
