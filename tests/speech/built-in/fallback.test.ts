import { expect, test } from "vitest";
import { inventSentences } from "../../../build/voice/sentences.mjs";
import { UnexpectedMemory } from "../../../src/speech/built-in/flite-memory.ts";
import { HEAP } from "../../../src/speech/built-in/flite-program.ts";
import { estimateWords } from "../../../src/speech/built-in/pause-estimate.ts";
import { Synthesiser } from "../../../src/speech/built-in/synthesise.ts";
import { walkUtterance } from "../../../src/speech/built-in/utterance-walk.ts";
import type { Walk } from "../../../src/speech/built-in/word-times.ts";
import { say, shippedProgram } from "./synthesiser.ts";

const program = await shippedProgram();
const exact = new Synthesiser(program);
const walk: Walk = (memory, phones) => walkUtterance(memory, HEAP, phones);

test("where the walk finds other times than are known, times are estimated, and the walk is not tried again", () => {
  let walks = 0;
  const late = new Synthesiser(program, (memory, phones) => {
    walks++;
    return walk(memory, phones).map((token) => ({ ...token, endMs: token.endMs + 5 }));
  });
  expect(late.synthesise(say("One two three.")).timing).toBe("estimated");
  expect(late.synthesise(say("Four.")).timing).toBe("estimated");
  expect(walks).toBe(1);
});

test("where the walk fails on one text alone, the times of that text alone are estimated", () => {
  const failing = new Synthesiser(program, (memory, phones) => {
    const tokens = walk(memory, phones);
    if (tokens.length === 3) throw new UnexpectedMemory("Three is too many.");
    return tokens;
  });
  expect(failing.synthesise(say("One two three.")).timing).toBe("estimated");
  expect(failing.synthesise(say("One two.")).timing).toBe("exact");
});

test("where the walk puts a word where it is not, times are estimated", () => {
  const astray = new Synthesiser(program, (memory, phones) =>
    walk(memory, phones).map((token) => (token.name === "two" ? { ...token, charIndex: 9 } : token)),
  );
  expect(astray.synthesise(say("One two three.")).timing).toBe("estimated");
});

test("a walk through the memory of another utterance than was printed fails with a typed error", () => {
  const other = [{ name: "ah", startMs: 0, endMs: 100 }];
  let failure: unknown;
  const astray = new Synthesiser(program, (memory) => {
    try {
      return walk(memory, other);
    } catch (error) {
      failure = error;
      throw error;
    }
  });
  expect(astray.synthesise(say("One.")).timing).toBe("estimated");
  expect(failure).toBeInstanceOf(UnexpectedMemory);
  expect(() => walk(new ArrayBuffer(64), other)).toThrow(UnexpectedMemory);
});

test("estimated words are the same words as the exact ones, in order, within the sound, and near them", () => {
  const estimating = new Synthesiser(program, () => {
    throw new UnexpectedMemory("There is no walk.");
  });
  const errorsMs: number[] = [];
  for (const text of inventSentences(20)) {
    const truth = exact.synthesise(say(text));
    const { words, timing, pcm, sampleRate } = estimating.synthesise(say(text));
    expect(timing).toBe("estimated");
    expect(words.map(({ charIndex }) => charIndex >= 0)).not.toContain(false);
    let end = 0;
    for (const word of words) {
      expect(word.startMs).toBeGreaterThanOrEqual(end);
      end = word.endMs;
      const same = truth.words.find(
        ({ charIndex, length }) =>
          charIndex < word.charIndex + word.length && charIndex + length > word.charIndex,
      );
      expect(same, `${text.slice(word.charIndex, word.charIndex + word.length)} of ${text}`).toBeDefined();
      if (same) errorsMs.push(Math.abs(same.startMs - word.startMs));
    }
    expect(end).toBeLessThanOrEqual((pcm.length / sampleRate) * 1000);
    expect(words).toHaveLength(truth.words.length);
  }
  const inOrder = errorsMs.toSorted((a, b) => a - b);
  expect(inOrder[Math.floor(inOrder.length / 2)]).toBeLessThan(120);
});

test("an estimate puts a pause where there is a mark", () => {
  const phones = [
    { name: "pau", startMs: 0, endMs: 200 },
    { name: "ah", startMs: 200, endMs: 700 },
    { name: "pau", startMs: 700, endMs: 900 },
    { name: "ah", startMs: 900, endMs: 2_000 },
  ];
  expect(estimateWords("yes, this takes longer", phones)).toMatchObject([
    { charIndex: 0, length: 3, startMs: 200, endMs: 700 },
    { charIndex: 5, startMs: 900 },
    { charIndex: 10 },
    { charIndex: 16, length: 6, endMs: 2_000 },
  ]);
});

test("an estimate of silence, and of a text without words, is without words", () => {
  expect(estimateWords("yes", [{ name: "pau", startMs: 0, endMs: 200 }])).toEqual([]);
  expect(estimateWords("…", [{ name: "ah", startMs: 0, endMs: 200 }])).toEqual([]);
});
