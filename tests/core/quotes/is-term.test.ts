import { describe, expect, test } from "vitest";
import { said } from "./invented.ts";

describe("a term the writer holds at arm's length is no quotation", () => {
  const none = [
    "The “slow” boats came in.",
    "Among “slow boats” it was known.",
    "The self-described “boat people” met at the yard.",
    "A harbor “fixer” came in.",
    "The town’s “beach” is gravel.",
    "Boats are sorted into “slow” and the rest.",
    "The pilot, in a part named for Roth, is a harbor “fixer” who left.",
    "After an impassioned “farewell speech” to the crew he left.",
    "It was something about “tides.”",
    "Two “volunteers” were late.",
    "Their “harbor” was a pond.",
    "Files with words such as “boat,” “rope” and “tar” were lost.",
  ];
  for (const text of none) test(text, () => expect(said(text)).toEqual([]));
});

describe("a few words that somebody stands behind are a quotation", () => {
  const some = [
    "The press portrayed Roth as “slow.”",
    "Roth pledged to be “neutral” in May.",
    "His criticism of “harbor values” went on.",
    "It was “slow.”",
    "It was a report about the crew “losing heart” in the fog.",
    "He was sent home for “lack of wind,” the port’s records show.",
    "“Call the boats,” came shouts from the quay.",
    "“It was like—” Ana Roth stopped.",
  ];
  for (const text of some) test(text, () => expect(said(text)).toHaveLength(1));
});
