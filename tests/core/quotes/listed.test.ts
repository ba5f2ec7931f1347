import { describe, expect, test } from "vitest";
import { withoutListed, withoutListedBehind } from "../../../src/core/quotes/listed.ts";
import { said } from "./invented.ts";

test("the items of a list and what joins them are left out on either side", () => {
  expect(withoutListed("The film “Tide,” “Kettle” and ")).toBe("The film ");
  expect(withoutListed("He called it “slow” and a ")).toBe("He called it ");
  expect(withoutListedBehind(", “amber” and “red” flags")).toBe(" flags");
  expect(withoutListed("He said “slow” of it and ")).toBe("He said “slow” of it and ");
});

describe("the items of a list are judged alike", () => {
  test("titles, although a verb of speech stands further on", () =>
    expect(said("Roth starred in “The Long Tide” and “Kettle Bay,” and posted it.")).toEqual([]));
  test("terms, although only the last stands before its noun", () =>
    expect(said("The yard sorts boats into “green,” “amber” and “red” ones.")).toEqual([]));
  test("speech, although its words are capitalised", () =>
    expect(said("A sign read “Boats Go Home” and “Not Our Bay.”")).toHaveLength(2));
  test("what somebody is called twice", () =>
    expect(said("Ana Roth called him a “Kettle” and a “Slowpoke.”")).toHaveLength(2));
});
