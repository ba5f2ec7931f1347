import { expect, test } from "vitest";
import { encoderBytes } from "../../../build/voice/write-encoder.mjs";
import type { RecitalPiece, RecitalReport } from "../../../src/speech/built-in/recital-messages.ts";
import { recite } from "../../../src/speech/built-in/recite.ts";
import { LONGEST_TEXT, Synthesiser } from "../../../src/speech/built-in/synthesise.ts";
import { shippedProgram } from "./synthesiser.ts";

const synthesiser = new Synthesiser(await shippedProgram());
const ENDS = {
  synthesise: async (request: Parameters<Synthesiser["synthesise"]>[0]) => synthesiser.synthesise(request),
  readEncoder: async () => new Uint8Array(await encoderBytes()).buffer,
};
const PAUSE_MS = 350;
const PLAIN = { voice: "slt", pitch: 1, pauses: [], lexicon: undefined, goesOn: false } as const;
const ONE: RecitalPiece = {
  ...PLAIN,
  text: "The harbor is open.",
  pauses: [{ charIndex: 19, ms: PAUSE_MS }],
};
const LONG: RecitalPiece = { ...PLAIN, text: "Crews worked all night, and more came. ".repeat(9).trim() };

async function recited(pieces: readonly RecitalPiece[], ends = ENDS): Promise<readonly RecitalReport[]> {
  const reports: RecitalReport[] = [];
  for await (const report of recite({ pieces }, ends)) reports.push(report);
  return reports;
}

const bytesOf = (reports: readonly RecitalReport[]) =>
  Buffer.concat(reports.map((report) => ("bytes" in report ? report.bytes : new Uint8Array())));

test("each piece is told as it is done, with its words, and then the end", async () => {
  const reports = await recited([ONE, ONE]);
  expect(reports.map(({ type }) => type)).toEqual(["piece", "piece", "end"]);
  expect(reports[0]).toMatchObject({
    words: [{ charIndex: 0 }, { charIndex: 4 }, { charIndex: 11 }, { charIndex: 14 }],
  });
  expect(reports.at(-1)).toMatchObject({ format: "mp3", sampleRate: 16_000 });
});

test("a piece is as long as its speech and pauses, and MP3 frames of 48 kb/s are as long as all pieces", async () => {
  const spoken = synthesiser.synthesise({ text: ONE.text, voice: "slt", pitch: 1 });
  const reports = await recited([ONE, ONE]);
  const ms = reports.map((report) => (report.type === "piece" ? report.ms : 0));
  expect(ms[0]).toBeCloseTo(spoken.pcm.length / 16 + PAUSE_MS);
  const bytes = bytesOf(reports);
  // MPEG-2 Layer III, 48 kb/s, 16 kHz: frames of 216 bytes and 36 ms.
  expect(bytes.readUInt16BE(0) & 0xfffe).toBe(0xfff2);
  expect(bytes.length % 216).toBe(0);
  const framesMs = (bytes.length / 216) * 36;
  const wholeMs = ms.reduce((sum, each) => sum + each, 0);
  expect(framesMs).toBeGreaterThan(wholeMs - 72);
  expect(framesMs).toBeLessThan(wholeMs + 144);
});

test("a piece longer than the synthesiser takes is one piece, its words in order", async () => {
  expect(LONG.text.length).toBeGreaterThan(LONGEST_TEXT);
  const [piece] = await recited([LONG]);
  const words = piece?.type === "piece" ? piece.words : [];
  expect(words.map(({ charIndex }) => LONG.text.slice(charIndex).split(/\W/u)[0])).toEqual(
    LONG.text.match(/\w+/gu),
  );
  expect(words.every(({ startMs }, index) => startMs >= (words[index - 1]?.endMs ?? 0))).toBe(true);
});

test("without the encoder the sound is told as it is", async () => {
  const readEncoder = () => Promise.reject(new TypeError("Failed to fetch"));
  const reports = await recited([ONE], { ...ENDS, readEncoder });
  const spoken = synthesiser.synthesise({ text: ONE.text, voice: "slt", pitch: 1 });
  expect(reports.at(-1)).toMatchObject({ type: "end", format: "pcm" });
  const bytes = bytesOf(reports);
  expect(bytes.subarray(0, spoken.pcm.byteLength).equals(Buffer.from(spoken.pcm.buffer))).toBe(true);
  expect(bytes.length).toBe(spoken.pcm.byteLength + PAUSE_MS * 32);
});

test("speech that can't be made, and nothing to say, are told", async () => {
  const synthesise = () => Promise.reject(new Error("synthesis-failed"));
  expect(await recited([ONE], { ...ENDS, synthesise })).toEqual([{ type: "failed" }]);
  expect(await recited([])).toEqual([{ type: "failed" }]);
});
