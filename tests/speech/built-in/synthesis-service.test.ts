import { expect, test } from "vitest";
import { VOICES, voiceBytes } from "../../../build/voice/write-voices.mjs";
import { SynthesisService } from "../../../src/speech/built-in/synthesis-service.ts";
import { LONGEST_TEXT } from "../../../src/speech/built-in/synthesise.ts";
import { say } from "./synthesiser.ts";

/** A service that reads the real files, and the names of those it has read. */
function bench(isReadable: () => boolean = () => true) {
  const read: string[] = [];
  const service = new SynthesisService(async (file) => {
    read.push(file);
    if (!isReadable()) throw new TypeError("Failed to fetch");
    return new Uint8Array(await voiceBytes(file === VOICES.slt.file ? "slt" : "rms")).buffer;
  });
  return { service, read };
}

test("nothing is read before the first question, and nothing twice", async () => {
  const { service, read } = bench();
  expect(read).toEqual([]);
  await service.answer({ id: 1, ...say("One.") });
  expect(read).toEqual(["flite-slt.wasm"]);
  await service.answer({ id: 2, ...say("Two.", { voice: "rms" }) });
  await service.answer({ id: 3, ...say("Three.") });
  expect(read).toEqual(["flite-slt.wasm", "flite-rms.wasm"]);
});

test("questions asked at once are answered in their order, each by its number", async () => {
  const { service, read } = bench();
  const answered: number[] = [];
  const ask = async (id: number, text: string) => {
    const answer = await service.answer({ id, ...say(text) });
    answered.push(answer.id);
    return "words" in answer ? answer.words.length : 0;
  };
  expect(await Promise.all([ask(7, "One two three four."), ask(8, "Two."), ask(9, "")])).toEqual([4, 1, 0]);
  expect(answered).toEqual([7, 8, 9]);
  expect(read).toEqual(["flite-slt.wasm"]);
});

test("a file that can't be read is an answer, and is read again the next time", async () => {
  let isReadable = false;
  const { service } = bench(() => isReadable);
  expect(await service.answer({ id: 1, ...say("One.") })).toEqual({ id: 1, error: "voice-unavailable" });
  isReadable = true;
  expect(await service.answer({ id: 2, ...say("One.") })).toMatchObject({ id: 2, timing: "exact" });
});

test("a text that is too long is an answer, and the next is spoken", async () => {
  const { service } = bench();
  const long = "a".repeat(LONGEST_TEXT + 1);
  expect(await service.answer({ id: 1, ...say(long) })).toEqual({ id: 1, error: "text-too-long" });
  expect(await service.answer({ id: 2, ...say("One.") })).toMatchObject({ id: 2, timing: "exact" });
});

test("a fault nobody thought of is an answer, and the next text is spoken", async () => {
  // A module of WebAssembly without anything in it: it compiles, and is no program.
  let bytes = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
  const service = new SynthesisService(async () => bytes.buffer);
  expect(await service.answer({ id: 1, ...say("One.") })).toEqual({ id: 1, error: "synthesis-failed" });
  bytes = new Uint8Array(await voiceBytes("slt"));
  expect(await service.answer({ id: 2, ...say("One.") })).toMatchObject({ id: 2, timing: "exact" });
});
