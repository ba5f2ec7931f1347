import { expect, test } from "vitest";
import { pausesOf } from "../../../src/core/player/pauses.ts";
import { SCRIPT } from "./invented.ts";

const whole = (sentence: number) => ({
  sentence,
  spokenStart: 0,
  spokenEnd: SCRIPT.sentences[sentence]?.spoken.spoken.length ?? 0,
});

test("a quotation is set off on both sides where its sentence goes on", () => {
  const { spoken } = SCRIPT.sentences[2]?.spoken ?? { spoken: "" };
  const rests = pausesOf(SCRIPT, whole(2)).map(({ charIndex }) => spoken.slice(charIndex, charIndex + 8));
  expect(rests).toEqual(["We are o", expect.stringMatching(/^” /u), "and we a", "”"]);
});

test("a paragraph's end is followed by a longer silence than a sentence's", () => {
  expect(pausesOf(SCRIPT, whole(0))).toEqual([]);
  expect(pausesOf(SCRIPT, whole(1))).toEqual([{ charIndex: 35, ms: 350 }]);
});

test("a piece that stops before the paragraph does has no silence at its end", () => {
  expect(pausesOf(SCRIPT, { ...whole(1), spokenEnd: 10 })).toEqual([]);
});
