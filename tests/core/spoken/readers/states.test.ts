import { expect, test } from "vitest";
import { spokenOf } from "./spoken-of.ts";

test.each([
  ["Roe, D-Va., left.", "Roe, Democrat of Virginia, left."],
  ["Roe (R-S.C.) left.", "Roe (Republican of South Carolina) left."],
  ["Roe, I-Maine, left.", "Roe, Independent of Maine, left."],
  ["Roe (R-TX) left.", "Roe (Republican of Texas) left."],
  ["Roe (D–Wis.) left.", "Roe (Democrat of Wisconsin) left."],
  ["Roe, D-New Mexico, left.", "Roe, Democrat of New Mexico, left."],
  ["Mayor Ann Roe (D) left.", "Mayor Ann Roe (Democrat) left."],
])("a politician's party and state are said in full: %s", (shown, spoken) => {
  expect(spokenOf(shown)).toBe(spoken);
});

test.each([
  ["From Waco, Tex., she left.", "From Waco, Texas, she left."],
  ["From Bath, N.Y., she left.", "From Bath, New York, she left."],
  ["She is from Salem, Ore.", "She is from Salem, Oregon."],
  ["A base in Reno, NV, grew.", "A base in Reno, Nevada, grew."],
  ["In Washington, D.C., she won.", "In Washington, D C, she won."],
])("a state behind its place: %s", (shown, spoken) => {
  expect(spokenOf(shown)).toBe(spoken);
});

test.each(["Wash. the car.", "That is mine, Miss. Or not?", "On D-Day they met."])(
  "other words are no states: %s",
  (text) => {
    expect(spokenOf(text)).not.toMatch(/Washington|Mississippi|Democrat/u);
  },
);

test("the department, degrees and artists keep their letters", () => {
  expect(spokenOf("Doctors, VA and others")).not.toContain("Virginia");
  expect(spokenOf("Ann Roe, MD, spoke")).not.toContain("Maryland");
  expect(spokenOf("It is by N.C. Wyeth.")).not.toContain("Carolina");
});
