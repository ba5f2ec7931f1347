import { describe, expect, test } from "vitest";
import { said } from "./invented.ts";

describe("words that are spoken of and not said are no quotation", () => {
  const none = [
    "“Slack” is the sailors’ word for still water, Ana Roth said.",
    "“Slack” is the word for still water.",
    "“Red flag” is the highest level of warning, Ana Roth said.",
    "In harbor slang, “kettle” means somebody who is late.",
    "The term “fog bank” is older than the port.",
    "The law defines a “master” as whoever steers, Ana Roth said.",
    "“Poka” is Russian for “later,” Ana Roth said.",
    "Its motto, “Semper Navis,” means “always a ship.”",
    "On the code word “kettle,” Ana Roth said, all boats were to turn.",
    "Ana Roth searched the web for “tide tables” and “slow boats,” she said.",
    "Roth voted “no” on the quay, he said.",
    "A crew calling itself “Sons of the Tide” took the boat, Ana Roth said.",
    "A “daily fog table,” or DFT, was missing, Ana Roth said.",
    "Ana Roth said DFT stands for “daily fog table.”",
    "The pilot, who goes by “Kettle,” left.",
    "The report gave the galley an “F” and the deck a “C-.”",
    "Ana Roth starred in “Slow boats and low water” (2009).",
  ];
  for (const text of none) test(text, () => expect(said(text)).toEqual([]));
});

describe("words that look alike and are said stay a quotation", () => {
  const some = [
    "“Slow boats” is the word Ana Roth used.",
    "“Slack,” Ana Roth said, is the name for it.",
    "Ana Roth blamed the Russian for “cheating.”",
    "Ana Roth searched the bay for “months,” she said.",
    "Ana Roth said he stands for “slow boats.”",
    "Ana Roth called herself “slow.”",
    "Ana Roth said he voted “in the fog.”",
    "“42,” Ana Roth said.",
    "“I am late” means nothing to him, he said, but “late.”",
  ];
  for (const text of some) test(text, () => expect(said(text).length).toBeGreaterThan(0));
});
