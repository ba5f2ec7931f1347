import { expect, test } from "vitest";
import { fromFirstSound, trim } from "../../../src/speech/built-in/trim.ts";

const SPEECH = {
  pcm: Int16Array.from({ length: 1_000 }, (_, index) => index),
  sampleRate: 1_000,
  words: [
    { charIndex: 0, length: 3, startMs: 200, endMs: 400 },
    { charIndex: 4, length: 3, startMs: 450, endMs: 700 },
  ],
};

test("quiet is cut on both sides, and words are as much earlier as was cut before them", () => {
  const { pcm, words } = trim(SPEECH, { before: 10, behind: 20 });
  expect([pcm[0], pcm.at(-1)]).toEqual([190, 719]);
  expect(words.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
    [10, 210],
    [260, 510],
  ]);
});

test("what is to be left is left, and there is never more quiet than there was", () => {
  expect(trim(SPEECH, { before: null, behind: null })).toEqual(SPEECH);
  expect(trim(SPEECH, { before: 500, behind: 500 })).toEqual(SPEECH);
});

test("speech without a word is left whole", () => {
  const silent = { ...SPEECH, words: [] };
  expect(trim(silent, { before: 0, behind: 0 })).toEqual(silent);
});

test("a word that begins all but silently begins where it can be heard, and none before the sound does", () => {
  const loudFrom = 300;
  const pcm = Int16Array.from({ length: 1_000 }, (_, index) => (index < loudFrom ? 20 : -5_000));
  const cut = fromFirstSound({ ...SPEECH, pcm });
  expect(cut.pcm.indexOf(-5_000)).toBe(5);
  expect(cut.words.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
    [0, 105],
    [155, 405],
  ]);
});

test("what begins with sound, and what has none at all, is left whole", () => {
  const loud = { ...SPEECH, pcm: new Int16Array(1_000).fill(5_000) };
  expect(fromFirstSound(loud)).toEqual(loud);
  const silent = { ...SPEECH, pcm: new Int16Array(1_000) };
  expect(fromFirstSound(silent)).toEqual(silent);
});
