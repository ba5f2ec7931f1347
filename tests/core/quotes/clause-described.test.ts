import { expect, test } from "vitest";
import { describedByClause, describedByParticiple } from "../../../src/core/quotes/clause-described.ts";
import { tokens } from "./invented.ts";

/** Whom the clause before the first "said" describes. */
function described(text: string): string | null {
  const all = tokens(text);
  const mention = describedByClause(all, all.findIndex(({ lower }) => lower === "said") - 1);
  return mention && text.slice(mention.start, mention.end);
}

test("behind a clause with “who” the one it describes speaks", () => {
  expect(described("A clerk who worked with Pike said it was late.")).toBe("A clerk");
  expect(described("People who stayed at the pier said it was late.")).toBe("People");
});

test("a clause with a subject of its own is that subject's", () => {
  expect(described("The clerk who Pike said was late left.")).toBeNull();
  expect(described("The clerk who left when Pike said it left.")).toBeNull();
  expect(described("The clerk who left, Pike said, was late.")).toBeNull();
});

test("behind a participle and its object the one it describes speaks", () => {
  const by = (text: string) => {
    const all = tokens(text);
    const mention = describedByParticiple(all, all.findIndex(({ lower }) => lower === "said") - 1);
    return mention && text.slice(mention.start, mention.end);
  };
  expect(by("Lawyers representing the sailors said it was late.")).toBe("Lawyers");
  expect(by("The lawyers said it was late.")).toBeNull();
  expect(by("In the evening the sailors said it was late.")).toBeNull();
});
