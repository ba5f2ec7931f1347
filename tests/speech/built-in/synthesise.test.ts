import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inventSentences } from "../../../build/voice/sentences.mjs";
import { wordsOf } from "../../../src/core/spoken/words.ts";
import { FliteFailed } from "../../../src/speech/built-in/flite-program.ts";
import { LONGEST_TEXT, type Speech, Synthesiser } from "../../../src/speech/built-in/synthesise.ts";
import { say, shippedProgram } from "./synthesiser.ts";

const PROSE = "The committee that had been told to wait would not say whether the ships had sailed at all. ";

const program = await shippedProgram();
const synthesiser = new Synthesiser(program);

const spoken = (text: string) => synthesiser.synthesise(say(text));
const heard = (text: string, { words }: Speech) =>
  words.map(({ charIndex, length }) => text.slice(charIndex, charIndex + length));
const durationMs = ({ pcm, sampleRate }: Speech) => (pcm.length / sampleRate) * 1000;

/** The median pitch of the middle half of the sound in Hz, by how much each 40 ms are like themselves a step on. */
function pitchOf({ pcm, sampleRate }: Speech): number {
  const frame = sampleRate / 25;
  const pitches: number[] = [];
  for (let at = pcm.length / 4; at < (pcm.length * 3) / 4; at += frame) {
    let best = { step: 1, likeness: 0 };
    for (let step = Math.floor(sampleRate / 350); step <= sampleRate / 60; step++) {
      let likeness = 0;
      for (let sample = Math.floor(at); sample < at + frame; sample++)
        likeness += (pcm[sample] ?? 0) * (pcm[sample + step] ?? 0);
      if (likeness > best.likeness) best = { step, likeness };
    }
    pitches.push(sampleRate / best.step);
  }
  return pitches.toSorted((a, b) => a - b)[Math.floor(pitches.length / 2)] ?? 0;
}

describe("speech", () => {
  test("is sound of 16 kHz that is neither silent nor clipped", () => {
    const speech = spoken("One two three.");
    expect(speech.sampleRate).toBe(16_000);
    const loudest = speech.pcm.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
    expect(loudest).toBeGreaterThan(3_000);
    expect(loudest).toBeLessThan(32_767);
  });

  test("is the same, whatever was said before it", () => {
    const first = spoken("Nobody was told.");
    spoken("Something else, and rather longer than that: the ships would sail on Tuesday!");
    synthesiser.synthesise(say("In another voice.", { voice: "rms" }));
    expect(spoken("Nobody was told.")).toEqual(first);
  });

  test("of no words is without words", () => {
    for (const text of ["", " ", "...", "“”", "😀"]) expect(spoken(text).words).toEqual([]);
  });

  test("is refused for a text that is too long, and goes on after it", () => {
    expect(() => spoken("a".repeat(LONGEST_TEXT + 1))).toThrow(RangeError);
    expect(spoken("a ".repeat(LONGEST_TEXT / 2)).words).toHaveLength(LONGEST_TEXT / 2);
  });

  test("fails with a typed error where the program stops, and goes on after it", () => {
    expect(() => program.run(["flite", "-voice", "nobody", "-t", "a"], new Map(), () => undefined)).toThrow(
      FliteFailed,
    );
    expect(spoken("One.").words).toHaveLength(1);
  });

  test("takes 32 MB of memory at most", () => {
    const text = PROSE.repeat(4).slice(0, LONGEST_TEXT);
    expect(text).toHaveLength(LONGEST_TEXT);
    for (let time = 0; time < 3; time++) spoken(text);
    expect(program.memoryBytes).toBeGreaterThan(0);
    expect(program.memoryBytes).toBeLessThanOrEqual(32_000_000);
  });

  test("gives back memory that a text of digits has taken", () => {
    spoken("123456789 ".repeat(28));
    expect(program.memoryBytes).toBe(0);
    expect(spoken("One.").words).toHaveLength(1);
  });

  test("is higher and lower as it is asked to be, and in another voice", () => {
    const at = (pitch: number) => pitchOf(synthesiser.synthesise(say("Ah.", { pitch })));
    expect(at(0)).toBeLessThan(at(1) * 0.9);
    expect(at(1)).toBeLessThan(at(2) * 0.9);
    expect(pitchOf(synthesiser.synthesise(say("Ah.", { voice: "rms" })))).toBeLessThan(at(1) * 0.8);
  });

  test("follows a lexicon", () => {
    const lexicon = "quds nil : k uh1 d z\n";
    const taught = synthesiser.synthesise(say("Quds", { lexicon }));
    expect(taught.pcm).not.toEqual(spoken("Quds").pcm);
    expect(taught.words).toHaveLength(1);
  });
});

describe("words", () => {
  test("are where they are in the text, whatever surrounds them", () => {
    for (const text of [
      "One two three.",
      "The “deal—which cost $1.5 billion” — is off; he’d said (“No!”) to U.S. and F-35s [sic]…",
      "Mr. Li’s café: 25-year-old “naïve” ’90s rock ’n’ roll.",
      "Sens. Q: A (R-Fla.), and B (D-N.Y.).",
      "-voice kal --help",
    ]) {
      const speech = spoken(text);
      expect(speech.timing, text).toBe("exact");
      for (const { start, end } of wordsOf(text)) {
        const touching = speech.words.filter(
          (word) => word.charIndex < end && word.charIndex + word.length > start,
        );
        expect(touching, text.slice(start, end)).toHaveLength(1);
      }
    }
  });

  test("begin without the marks before them, and end without those behind", () => {
    const text = "(“Yes,” he said!)";
    expect(heard(text, spoken(text))).toEqual(["Yes", "he", "said"]);
  });

  test("follow one another within the sound, in both voices", () => {
    for (const text of inventSentences(15)) {
      for (const voice of ["slt", "rms"] as const) {
        const speech = synthesiser.synthesise(say(text, { voice }));
        expect(speech.timing, text).toBe("exact");
        let last = { charIndex: -1, length: 0, startMs: 0, endMs: 0 };
        for (const word of speech.words) {
          expect(word.charIndex).toBeGreaterThanOrEqual(last.charIndex + last.length);
          expect(word.startMs).toBeGreaterThanOrEqual(last.endMs);
          expect(word.endMs).toBeGreaterThan(word.startMs);
          last = word;
        }
        expect(last.endMs).toBeLessThanOrEqual(durationMs(speech));
      }
    }
  });

  test("are loud, and the pause between two is not", () => {
    const speech = spoken("Oh, ah.");
    const level = (from: number, to: number) => {
      const part = speech.pcm.subarray((from / 1000) * speech.sampleRate, (to / 1000) * speech.sampleRate);
      return Math.sqrt(part.reduce((sum, sample) => sum + sample ** 2, 0) / part.length);
    };
    const [oh, ah] = speech.words;
    if (!oh || !ah) throw new Error("There are two words.");
    expect(ah.startMs - oh.endMs).toBeGreaterThan(50);
    expect(level(oh.endMs + 30, ah.startMs - 30)).toBeLessThan(level(oh.startMs, oh.endMs) / 10);
  });

  test("of any text are within it, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        let end = 0;
        for (const word of spoken(text).words) {
          expect(word.charIndex).toBeGreaterThanOrEqual(end);
          end = word.charIndex + word.length;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });
});
