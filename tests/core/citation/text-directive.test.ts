import { expect, test } from "vitest";
import { writeDirective } from "../../../src/core/citation/text-directive.ts";

const bare = { prefix: null, start: "", end: null, suffix: null };

test("terms are told apart by their commas and hyphens", () => {
  expect(writeDirective({ prefix: "a", start: "b", end: "c", suffix: "d" })).toBe("text=a-,b,c,-d");
  expect(writeDirective({ ...bare, start: "b", suffix: "d" })).toBe("text=b,-d");
  expect(writeDirective({ ...bare, prefix: "a", start: "b" })).toBe("text=a-,b");
});

test.each([
  ["-", "%2D"],
  [",", "%2C"],
  ["&", "%26"],
  ["#", "%23"],
  ["100%", "100%25"],
  ["a b", "a%20b"],
  ["(IZ).", "%28IZ%29%2E"],
  ["*_~!'", "%2A%5F%7E%21%27"],
  ["“Sí”", "%E2%80%9CS%C3%AD%E2%80%9D"],
  ["😀", "%F0%9F%98%80"],
])("%s in a term is written %s", (start, written) => {
  expect(writeDirective({ ...bare, start })).toBe(`text=${written}`);
});

test("half a character is written as the replacement character instead of failing", () => {
  expect(writeDirective({ ...bare, start: "a\uD83D" })).toBe("text=a%EF%BF%BD");
});
