import { expect, test } from "vitest";
import { ARTICLE, heard } from "./invented.ts";

test("the pieces say every sentence whole, with the pauses the player makes", () => {
  const { script, pieces } = heard();
  expect(pieces.map(({ text }) => text)).toEqual(script.sentences.map(({ spoken }) => spoken.spoken));
  expect(pieces.map(({ pauses }) => pauses.length)).toEqual([1, 1, 2, 3]);
});

test("sentences follow one another without a gap, each word at its place and time", () => {
  const { sentences } = heard();
  expect(sentences.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
    [0, 2000],
    [2000, 3100],
    [3100, 5100],
    [5100, 7400],
  ]);
  const said = sentences.map(({ start, words }) =>
    words.map(({ offset }) => ARTICLE.text.slice(start + offset).match(/[\p{L}<>&]+/u)?.[0]),
  );
  expect(said[1]).toEqual(["What", "comes", "next"]);
  expect(sentences[2]?.words.map(({ startMs }) => startMs)).toEqual([3100, 3400, 3700, 4000, 4300, 4600]);
});

test("a sentence said in pieces is one sentence, and its words go on", () => {
  const whole = heard().sentences;
  const { sentences, pieces } = heard(1);
  expect(pieces.length).toBeGreaterThan(sentences.length);
  expect(sentences.map(({ text }) => text)).toEqual(whole.map(({ text }) => text));
  for (const [index, { words }] of sentences.entries()) {
    expect(words.map(({ offset }) => offset)).toEqual(whole[index]?.words.map(({ offset }) => offset));
    expect(words.map(({ startMs }) => startMs)).toEqual(
      words.map(({ startMs }) => startMs).sort((a, b) => a - b),
    );
  }
});
