import { expect, test } from "vitest";
import { reciteInWorker } from "../../../src/speech/built-in/recital-client.ts";
import type { RecitalQuestion, RecitalReport } from "../../../src/speech/built-in/recital-messages.ts";

const PIECE = {
  text: "One.",
  voice: "slt",
  pitch: 1,
  pauses: [],
  lexicon: undefined,
  goesOn: false,
} as const;
const REQUEST = { pieces: [PIECE] } as const;

/** A worker whose reports the test sends. */
class HeldWorker extends EventTarget implements Worker {
  readonly asked: RecitalQuestion[] = [];
  isEnded = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  postMessage(question: RecitalQuestion): void {
    this.asked.push(question);
  }

  terminate(): void {
    this.isEnded = true;
  }

  report(data: RecitalReport): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

function bench() {
  const worker = new HeldWorker();
  const over = new AbortController();
  const done: number[] = [];
  const recital = reciteInWorker(
    REQUEST,
    () => worker,
    (count) => done.push(count),
    over.signal,
  );
  return { worker, over, done, recital };
}

const piece = (byte: number): RecitalReport => ({
  type: "piece",
  bytes: Uint8Array.of(byte),
  ms: 500,
  words: [],
});
const end: RecitalReport = { type: "end", bytes: Uint8Array.of(9), format: "mp3", sampleRate: 16_000 };

test("a recital has all its bytes in order, and its worker ends with it", async () => {
  const { worker, done, recital } = bench();
  expect(worker.asked).toEqual([{ type: "recite", ...REQUEST }]);
  for (const report of [piece(1), piece(2)]) worker.report(report);
  expect(done).toEqual([1, 2]);
  expect(worker.isEnded).toBe(false);
  worker.report(end);
  const { parts = [], pieces } = (await recital) ?? {};
  expect(Buffer.concat(parts)).toEqual(Buffer.of(1, 2, 9));
  expect(pieces).toHaveLength(2);
  expect(worker.isEnded).toBe(true);
});

test.each<[string, (worker: HeldWorker) => void]>([
  ["says that it failed", (worker) => worker.report({ type: "failed" })],
  ["dies", (worker) => worker.dispatchEvent(new Event("error"))],
])("a worker that %s leaves nothing", async (_, fail) => {
  const { worker, recital } = bench();
  worker.report(piece(1));
  fail(worker);
  expect(await recital).toBeNull();
  expect(worker.isEnded).toBe(true);
});

test("a worker is ended in the moment its recital is no longer wanted, and what it still says is not heard", () => {
  const { worker, over, done } = bench();
  over.abort();
  expect(worker.isEnded).toBe(true);
  worker.report(piece(1));
  expect(done).toEqual([]);
});
