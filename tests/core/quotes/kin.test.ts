import { expect, test } from "vitest";
import { genderByKin } from "../../../src/core/quotes/kin.ts";
import { speakers } from "./invented.ts";

test("the noun for a relative tells of the name behind it", () => {
  expect(genderByKin("His wife, Sylvia, slept.", 10)).toBe("woman");
  expect(genderByKin("Her grandson, Lee, slept.", 14)).toBe("man");
  expect(genderByKin("The midwife Sylvia slept.", 12)).toBeNull();
});

test("“she” is not her father", () => {
  const text = "“It was late,” said Ana Roth. Her father, Orin, was silent.\n\n“He is tired,” she explained.";
  expect(speakers(text)).toEqual(["Ana Roth", "Ana Roth"]);
});
