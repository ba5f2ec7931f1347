import { expect, test } from "vitest";
import { fileNameOf } from "../../../src/core/audio-file/file-name.ts";

test.each([
  ["Officials: “yes/no” to A\\B?", "Officials “yes no” to A B"],
  ["...hidden.", "hidden"],
  ["a\u0000b\u202Ec", "a b c"],
  ["../../etc/passwd", "etc passwd"],
  ["???", "Article"],
])("%j becomes a name that every system takes", (title, name) => {
  expect(fileNameOf(title)).toBe(name);
});

test("a long title is cut at a word", () => {
  const name = fileNameOf("word ".repeat(40));
  expect(name.length).toBeLessThanOrEqual(80);
  expect(name).toMatch(/^(?:word )+word$/u);
});

test("a title without a space is cut where it is too long, but not inside a character", () => {
  expect(fileNameOf(`A ${"b".repeat(100)}`)).toBe(`A ${"b".repeat(78)}`);
  expect(fileNameOf(`${"b".repeat(79)}😀c`)).toBe("b".repeat(79));
});
