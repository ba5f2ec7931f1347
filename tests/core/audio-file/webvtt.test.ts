import { expect, test } from "vitest";
import { toWebVtt } from "../../../src/core/audio-file/webvtt.ts";
import { heard } from "./invented.ts";

const cuesOf = (vtt: string) => vtt.split("\n\n").filter((block) => block.includes(" --> "));

test("a transcript has a cue for each sentence, and the time of each word before it", () => {
  const vtt = toWebVtt("Harbor", heard().sentences);
  expect(vtt.startsWith("WEBVTT\n\nNOTE Harbor\n\n")).toBe(true);
  expect(cuesOf(vtt)[1]).toBe(
    "2\n00:00:02.000 --> 00:00:03.100\nWhat <00:00:02.300>comes <00:00:02.600>next",
  );
});

test("a mark that opens a word comes with it", () => {
  const [, , , cue] = cuesOf(toWebVtt("Harbor", heard().sentences));
  expect(cue).toContain("was <00:00:05.700>“an <00:00:06.000>honest");
});

test("what has a meaning in WebVTT is escaped, and a title can't end the note it is in", () => {
  const vtt = toWebVtt("a --> b\n\nc", heard().sentences);
  expect(vtt).toContain("NOTE a → b c\n");
  expect(cuesOf(vtt)[0]?.replaceAll(/<\d[^>]*>/gu, "")).toContain("is &lt;open&gt; &amp; busy.");
});

test("words heard at the same time, or as their sentence begins, have no time of their own", () => {
  const words = [
    { offset: 0, startMs: 3_600_000 },
    { offset: 4, startMs: 3_600_500 },
    { offset: 8, startMs: 3_600_500.2 },
  ];
  const sentence = { start: 0, end: 11, text: "One two six", startMs: 3_600_000, endMs: 3_601_000, words };
  expect(cuesOf(toWebVtt("x", [sentence]))).toEqual([
    "1\n01:00:00.000 --> 01:00:01.000\nOne <01:00:00.500>two six\n",
  ]);
});

test("a hundred thousand marks between two words are gone through once", () => {
  const marks = "…".repeat(100_000);
  const text = `One ${marks} “six`;
  const words = [
    { offset: 0, startMs: 0 },
    { offset: text.length - 3, startMs: 500 },
  ];
  const sentence = { start: 0, end: text.length, text, startMs: 0, endMs: 1_000, words };
  expect(cuesOf(toWebVtt("x", [sentence]))).toEqual([
    `1\n00:00:00.000 --> 00:00:01.000\nOne ${marks} <00:00:00.500>“six\n`,
  ]);
});
