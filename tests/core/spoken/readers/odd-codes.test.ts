import { expect, test } from "vitest";
import { spokenOf } from "./spoken-of.ts";

test.each([
  ["form 12XBD7QRS", "form twelve X B D seven Q R S"],
  ["part 4402KMZQ-7", "part forty-four oh two K M Z Q seven"],
])("codes that nobody knows are said in letters and numbers: %s", (shown, said) => {
  expect(spokenOf(shown)).toBe(said);
});
