import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SpeechEngine, SpeechEvent, Utterance } from "../../src/core/player/engine.ts";
import { reckon } from "../../src/core/player/word-estimate.ts";
import { EstimatedWords } from "../../src/speech/estimated-words.ts";

const VOICE = { id: "Cloud", name: "Cloud", lang: "en-US", remote: true };
const TEXT = "The committee heard, on Monday, of the depot.";

/** An engine that reports what it is told to. */
function bench() {
  const told: SpeechEvent[] = [];
  let report: (event: SpeechEvent) => void = () => undefined;
  const engine: SpeechEngine = {
    voices: () => [VOICE],
    speak: () => undefined,
    prepare: () => undefined,
    cancel: () => undefined,
    onVoicesChanged: () => () => undefined,
    onEvent: (listener) => {
      report = listener;
      return () => undefined;
    },
  };
  const estimated = new EstimatedWords(engine, () => Date.now());
  estimated.onEvent((event) => told.push(event));
  const speak = (generation: number, text = TEXT) => {
    const plain = { lang: "en-US", rate: 1, pitch: 1, volume: 1, pauses: [], letters: [], goesOn: false };
    const utterance: Utterance = { generation, text, voice: VOICE, ...plain };
    estimated.speak(utterance);
    report({ type: "start", generation });
  };
  const words = () =>
    told.flatMap((event) => (event.type === "boundary" ? [TEXT.slice(event.charIndex).split(/\W/u)[0]] : []));
  return { estimated, speak, told, words, report: (event: SpeechEvent) => report(event) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a voice that tells of no words is reckoned through them in order, and told to be", () => {
  const { speak, words, told } = bench();
  speak(1);
  vi.advanceTimersByTime(10_000);
  expect(words()).toEqual(["The", "committee", "heard", "on", "Monday", "of", "the", "depot"]);
  expect(told.every((event) => event.type !== "boundary" || event.estimated === true)).toBe(true);
});

test("nothing is reckoned for a voice that tells of a word itself, then or later", () => {
  const { speak, words, report } = bench();
  speak(1);
  report({ type: "boundary", generation: 1, charIndex: 0 });
  vi.advanceTimersByTime(10_000);
  report({ type: "end", generation: 1 });
  speak(2);
  vi.advanceTimersByTime(10_000);
  expect(words()).toEqual(["The"]);
});

test("after cancel, or once it has ended, nothing more is reckoned", () => {
  const { estimated, speak, told, report } = bench();
  speak(1);
  estimated.cancel();
  speak(2);
  report({ type: "end", generation: 2 });
  const { length } = told;
  vi.advanceTimersByTime(10_000);
  expect(told).toHaveLength(length);
});

test("the end of a sentence sets the pace of the next right", () => {
  const { speak, words, report } = bench();
  speak(1);
  vi.advanceTimersByTime(8_000);
  report({ type: "end", generation: 1 });
  speak(2);
  vi.advanceTimersByTime(4_000);
  // Half of eight seconds is half of the words, about.
  expect(words().slice(8).length).toBeGreaterThan(2);
  expect(words().slice(8).length).toBeLessThan(7);
  vi.advanceTimersByTime(4_000);
  expect(words().slice(8)).toHaveLength(8);
});

test("words weigh what they take to say, and marks are silences", () => {
  const weightOf = (text: string) => reckon(text, []).weight;
  expect(weightOf("information")).toBeGreaterThan(weightOf("scratched"));
  expect(weightOf("one, two")).toBeGreaterThan(weightOf("one two"));
  expect(
    reckon("N W", [
      { start: 0, end: 1 },
      { start: 2, end: 3 },
    ]).weight,
  ).toBeGreaterThan(4);
  expect(reckon("", [])).toEqual({ words: [], weight: 0 });
});
