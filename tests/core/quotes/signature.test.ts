import { expect, test } from "vitest";
import { speakers } from "./invented.ts";

test("a dash and a name behind a quotation sign it", () => {
  expect(speakers("“It was late and we all went home.” — Ana Roth")).toEqual(["Ana Roth"]);
});

test("a line with a dash and a name signs the quotation above it", () => {
  expect(speakers("Sam Pike spoke.\n\n“It was late and we all went home.”\n\n- Ana Roth.")).toEqual([
    "Ana Roth",
  ]);
});

test("a sentence that goes on behind a dash signs nothing", () => {
  expect(speakers("“It was late and we all went home.”\n\n— Ana Roth left early.")).toEqual([null]);
});
