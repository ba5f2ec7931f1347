import { expect, test } from "vitest";
import { SPEAKER_MARKS, speakerMarks } from "../../../src/core/quotes/speaker-marks.ts";

const said = (...speakers: (string | null)[]) =>
  speakerMarks(speakers.map((name) => ({ speaker: name === null ? null : { name, mention: null } })));

test("a speaker keeps one mark, and nobody has none", () => {
  expect(said("Marsh", "Hale", null, "Marsh")).toEqual([1, 2, 0, 1]);
});

test("marks begin again when there are more speakers than marks", () => {
  const many = Array.from({ length: SPEAKER_MARKS + 1 }, (_, index) => `Speaker ${index}`);
  expect(said(...many).at(-1)).toBe(1);
});
