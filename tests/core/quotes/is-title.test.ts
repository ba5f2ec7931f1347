import { describe, expect, test } from "vitest";
import { said } from "./invented.ts";

describe("what is named rather than said is no quotation", () => {
  const none = [
    "She appeared on “Harbor Morning.”",
    "Roth said so on “Sunday With the Fleet.",
    "His book, “The Long Tide,” sold well.",
    "The destroyer USS “Plover” left.",
    "They planned Operation “Blue Kettle” in May.",
    "Gen. Ana “Red Tape” Roth retired.",
    "The so-called “Roth Rule” is gone.",
    "A show called “Kettle” opened.",
    "The port’s report, “A Fog Too Thick,” urges haste.",
    "A blog, called the “Kettle,” closed.",
    "“Ferry runs aground,” by Ana Roth: a short read.",
    "The ad, titled “Slow?”, ran in May.",
    "They screened “Roth in the Fog, or: How I Learned to Wait and Love the Slow Tide” at the yard.",
  ];
  for (const text of none) test(text, () => expect(said(text)).toEqual([]));
});

describe("what is said stays a quotation although it is capitalised", () => {
  const some = [
    "“No,” Roth said.",
    "Roth said: “Kettle.”",
    "Roth called him “Captain Slow.”",
    "“Stop!” she said.",
    "Roth asked who was late.\n\n“Kettle.”",
    "They called the “Kettle Boys” slow.",
  ];
  for (const text of some) test(text, () => expect(said(text)).toHaveLength(1));
});

test("a word held at arm's length is no quotation, and with a verb of speech it is one", () => {
  expect(said("The “slow” boat came in.")).toEqual([]);
  expect(said("Ana Roth called the boat “slow.”")).toEqual([["slow.", "Ana Roth"]]);
});
