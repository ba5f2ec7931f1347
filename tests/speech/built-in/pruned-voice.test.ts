import { expect, test } from "vitest";
import { compareVoice } from "../../../build/voice/comparison.mjs";
import { readFlite } from "../../../build/voice/flite.mjs";
import { inventSentences } from "../../../build/voice/sentences.mjs";
import { compiled } from "./synthesiser.ts";

const LIMIT_MS = 60_000;

/** `npm run voice:compare` does the same with 2,000 sentences in each voice. */
test.each([
  ["slt", 40],
  ["rms", 15],
] as const)(
  "the shipped voice %s says what the published synthesiser says, sample by sample and word by word",
  async (voice, count) => {
    const modules = {
      published: await WebAssembly.compile(new Uint8Array(await readFlite())),
      slt: await compiled("slt"),
      rms: await compiled("rms"),
    };
    const { differing, words, estimated } = await compareVoice(modules, voice, inventSentences(count));
    expect(words).toBeGreaterThan(count * 5);
    expect(estimated).toBe(0);
    expect(differing).toEqual([]);
  },
  LIMIT_MS,
);
