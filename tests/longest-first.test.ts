import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { inRepository } from "../build/repository.mjs";
import { LONGEST } from "./longest-first.ts";

test("every file that is to begin first is there", () => {
  const there = LONGEST.filter((name) => existsSync(inRepository("tests/e2e", name)));
  expect(there).toEqual(LONGEST);
});
