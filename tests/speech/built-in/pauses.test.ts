import fc from "fast-check";
import { expect, test } from "vitest";
import { chunksOf } from "../../../src/speech/built-in/chunks.ts";
import { withPauses } from "../../../src/speech/built-in/pauses.ts";
import { LONGEST_TEXT } from "../../../src/speech/built-in/synthesise.ts";

const SPEECH = {
  pcm: Int16Array.from({ length: 1_000 }, (_, index) => index + 1),
  sampleRate: 1_000,
  words: [
    { charIndex: 0, length: 3, startMs: 100, endMs: 300 },
    { charIndex: 4, length: 3, startMs: 400, endMs: 600 },
  ],
};

test("a pause comes before the first word at its place, and makes that and all later words later", () => {
  const { pcm, words } = withPauses(SPEECH, [{ charIndex: 2, ms: 50 }]);
  expect(words.map(({ startMs }) => startMs)).toEqual([100, 450]);
  expect([...pcm.slice(398, 402)]).toEqual([399, 400, 0, 0]);
  expect([...pcm.slice(449, 451)]).toEqual([0, 401]);
});

test("a pause behind the last word is at the end, and no sound is lost", () => {
  const { pcm, words } = withPauses(SPEECH, [{ charIndex: 7, ms: 200 }]);
  expect(pcm).toHaveLength(1_200);
  expect([...pcm].filter((sample) => sample !== 0)).toEqual([...SPEECH.pcm]);
  expect(words).toEqual(SPEECH.words);
});

test("chunks lose nothing, are never too long, and the first of them is short where it is wanted soon", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 1_500, unit: "grapheme" }), fc.boolean(), (text, soon) => {
      const chunks = chunksOf(text, soon);
      expect(chunks.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      for (const { start, end } of chunks) expect(end - start).toBeLessThanOrEqual(LONGEST_TEXT);
      if (soon && chunks[0]) expect(chunks[0].end).toBeLessThanOrEqual(45);
    }),
  );
});
