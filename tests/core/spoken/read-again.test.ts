import { expect, test } from "vitest";
import { readUntilSettled } from "../../../src/core/spoken/read-again.ts";
import { type Piece, same, say } from "../../../src/core/spoken/reading.ts";
import { tile } from "../../../src/core/spoken/tile.ts";

/** Reads as these rules say: each text as the pieces beside it, and any other text as it is shown. */
const settled = (text: string, rules: Readonly<Record<string, readonly Piece[]>>) => {
  const pieces = readUntilSettled(text, (shown) => rules[shown] ?? [same(shown.length)]);
  const { spoken, segments } = tile(text, pieces);
  return segments.map(
    ({ displayStart, displayEnd, spokenStart, spokenEnd }) =>
      `${text.slice(displayStart, displayEnd)}=${spoken.slice(spokenStart, spokenEnd)}`,
  );
};

test("what is said is read again where it stands, with what is shown for it", () => {
  expect(settled("ab cd", { "ab cd": [say(2, "x"), same(3)], "x cd": [same(2), say(2, "y")] })).toEqual([
    "ab=x",
    " = ",
    "cd=y",
  ]);
});

test("where the second reading takes parts of the first, they become one", () => {
  expect(settled("ab c", { "ab c": [say(2, "xz"), same(2)], "xz c": [same(1), say(3, "y")] })).toEqual([
    "ab c=xy",
  ]);
});

test("what is silent stays where it is", () => {
  expect(settled("a-b", { "a-b": [same(1), say(1, ""), same(1)], ab: [say(1, "x"), same(1)] })).toEqual([
    "a=x",
    "-=",
    "b=b",
  ]);
});

test("a reading that never settles comes to an end", () => {
  const pieces = readUntilSettled("a", (text) => [say(text.length, `${text}a`)]);
  expect(tile("a", pieces).segments).toHaveLength(1);
});
