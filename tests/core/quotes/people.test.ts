import { expect, test } from "vitest";
import { peopleOf } from "../../../src/core/quotes/people.ts";
import { frames } from "./invented.ts";

const people = (text: string) => peopleOf(frames(text));

test("a surname leads to the full name, without rank and nickname", () => {
  const found = people("Retired Gen. Ana “Red Tape” Roth met Lt. Col. Sam J. Pike Jr. on Friday.");
  expect(found.named("Roth").map((one) => one.name)).toEqual(["Ana Roth"]);
  expect(found.named("Pike").map((one) => one.name)).toEqual(["Sam J. Pike Jr."]);
});

test("a title before the name and an apposition behind it are roles", () => {
  const found = people("Secretary of Ferries Ana Roth met Sam Pike, the harbor master, on Friday.");
  expect(found.withRoles(["ferries", "secretary"]).map((one) => one.name)).toEqual(["Ana Roth"]);
  expect(found.withRoles(["harbor", "master"]).map((one) => one.name)).toEqual(["Sam Pike"]);
});

test("a clause behind a comma is no role of the name before it", () => {
  const found = people("In an email to Lt. Col. Ana Roth, the contractor wrote that it was late.");
  expect(found.withRoles(["contractor"])).toEqual([]);
  expect(people("In an email to Ana Roth, the contractor refused.").withRoles(["contractor"])).toEqual([]);
  expect(
    people("In an email to Ana Roth, the contractor, Pike left.").withRoles(["contractor"]),
  ).toHaveLength(1);
});

test("behind a shortened rank a word for a body is a surname", () => {
  expect(people("Sgt. Paula Wing met the Harbor Wing.").named("Wing")).toHaveLength(1);
});

test("a surname that is a title is one behind a known given name", () => {
  expect(people("Roth met Pete King.").named("King")).toHaveLength(1);
  expect(people("Roth met the Harbor King.").named("King")).toEqual([]);
});

test("a party with its state is no name, and “Will” is one", () => {
  const found = people("Rep. Ana Roth, R-Texas, met George Will on Friday.");
  expect(found.isCapitalised("R-Texas")).toBe(false);
  expect(found.named("Will").map((one) => one.name)).toEqual(["George Will"]);
});

test("a shortened title is its noun as well", () => {
  expect(people("Sen. Ana Roth left.").withRoles(["senator"])).toHaveLength(1);
});

test("bodies, places and days are no people", () => {
  const found = people("The Harbor Department met the Kettle Times on Monday Morning in New York.");
  for (const word of ["Department", "Times", "Morning", "York"]) expect(found.named(word)).toEqual([]);
});

test("gender comes from the title or a common given name, else it is open", () => {
  const found = people("Ms. Zhi Roth met John Pike and Quill Marsh.");
  expect(found.named("Roth")[0]?.gender).toBe("woman");
  expect(found.named("Pike")[0]?.gender).toBe("man");
  expect(found.named("Marsh")[0]?.gender).toBeNull();
});

test("the state in brackets is a role, shortened or not", () => {
  const found = people("Sen. Ana Roth (R-Fla.) met Sen. Sam Pike (D-Ohio) on Friday.");
  expect(found.withRoles(["florida", "senator"]).map((one) => one.name)).toEqual(["Ana Roth"]);
  expect(found.withRoles(["ohio", "senator"]).map((one) => one.name)).toEqual(["Sam Pike"]);
});

test("a capital is known where no sentence begins", () => {
  const found = people("Wait for Roth. Stretched crews left.");
  expect(["Roth", "Wait", "Stretched"].map((word) => found.isCapitalised(word))).toEqual([
    true,
    false,
    false,
  ]);
});
