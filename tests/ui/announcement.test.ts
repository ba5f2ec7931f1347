import { expect, test } from "vitest";
import type { PlayerCommand, Snapshot } from "../../src/core/protocol/view.ts";
import { announcement } from "../../src/ui/announcement.ts";
import { wordsFrom } from "../../src/ui/words.ts";
import { PLAYING } from "../popup/invented.ts";
import { CATALOGS, translatorOf } from "./catalog.ts";

const words = wordsFrom(translatorOf(CATALOGS.en), "en");
const counts = { sentences: 42, quotations: 7 };
const after = (next: Partial<Snapshot>, command?: PlayerCommand, before: Snapshot = PLAYING) =>
  announcement(
    before,
    { ...before, ...next },
    command ? { request: { type: "command", tab: 7, command }, before } : null,
    counts,
    words,
  );

test("pausing is announced with the place, whoever paused", () => {
  expect(after({ status: "paused" })).toBe("Paused at sentence 8 of 42.");
});

test("a sentence that ends by itself is not announced", () => {
  expect(after({ sentence: 8, now: { text: "The next.", word: null }, quote: null })).toBeNull();
});

test("a word that is reached is not announced, even after the listener asked for something", () => {
  const now = { ...PLAYING.now, word: { start: 0, end: 3 } };
  expect(after({ now }, { type: "play" })).toBeNull();
});

test("a skip by the listener is announced by where it led", () => {
  expect(after({ sentence: 8 }, { type: "skip", unit: "sentence", by: 1 })).toBe("Sentence 9 of 42.");
  expect(after({ sentence: 9, quote: 2 }, { type: "skip", unit: "quotation", by: 1 })).toBe(
    "Quotation 3 of 7.",
  );
});

test("another quotation of the same sentence is announced as well", () => {
  expect(after({ quote: 1 }, { type: "skip", unit: "quotation", by: 1 })).toBe("Quotation 2 of 7.");
});

test("a skip that leads nowhere is announced while nothing is heard, and by no word on its way while something is", () => {
  const skip = { type: "skip", unit: "quotation", by: 1 } as const;
  expect(after({}, skip, { ...PLAYING, status: "paused" })).toBe("There is no further quotation that way.");
  expect(after({ now: { ...PLAYING.now, word: null } }, skip)).toBeNull();
});

test("the end of the article, which comes by itself, is not announced", () => {
  expect(after({ status: "finished", sentence: 41 })).toBeNull();
});

test("an article to go on with is announced once this one is finished, and not while it is read", () => {
  const next = { title: "Mule course returns" };
  const finished = { status: "finished", sentence: 41 } as const;
  const words = "Finished. Next on this page: Mule course returns";
  expect(after({ next })).toBeNull();
  expect(after(finished, undefined, { ...PLAYING, next })).toBe(words);
  expect(after({ next }, undefined, { ...PLAYING, ...finished })).toBe(words);
  expect(after({ next: { ...next } }, undefined, { ...PLAYING, ...finished, next })).toBeNull();
});

test("a voice that had to be replaced is announced once", () => {
  const notice = { type: "voice-replaced", from: "Isla", to: "Rowan" } as const;
  expect(after({ notice })).toBe("Rowan reads on.");
  expect(after({ sentence: 9 }, undefined, { ...PLAYING, notice })).toBeNull();
});
