import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { voiceBytes } from "../../../build/voice/write-voices.mjs";
import {
  SILENCE_MS,
  SynthesisClient,
  SynthesisFailed,
} from "../../../src/speech/built-in/synthesis-client.ts";
import type { SynthesisQuestion } from "../../../src/speech/built-in/synthesis-messages.ts";
import { SynthesisService } from "../../../src/speech/built-in/synthesis-service.ts";
import { say } from "./synthesiser.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A worker in this thread, with the real service behind it; one that is ended, or hangs, answers no more. */
class NearWorker extends EventTarget implements Worker {
  readonly #service = new SynthesisService(async () => new Uint8Array(await voiceBytes("slt")).buffer);
  isEnded = false;
  hangs = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  postMessage(question: SynthesisQuestion): void {
    void this.#service.answer(question).then((data) => {
      if (!this.isEnded && !this.hangs) this.dispatchEvent(new MessageEvent("message", { data }));
    });
  }

  terminate(): void {
    this.isEnded = true;
  }
}

/** A client, and the workers it has started so far. */
function bench() {
  const workers: NearWorker[] = [];
  const client = new SynthesisClient(() => {
    const worker = new NearWorker();
    workers.push(worker);
    return worker;
  });
  return { client, workers };
}

test("no worker is started before the first text, and one for all of them", async () => {
  const { client, workers } = bench();
  expect(workers).toHaveLength(0);
  const [one, two] = await Promise.all([client.synthesise(say("One.")), client.synthesise(say("One two."))]);
  expect([one?.words.length, two?.words.length]).toEqual([1, 2]);
  expect(workers).toHaveLength(1);
});

test("why there is no speech is told with the failure", async () => {
  const { client } = bench();
  await expect(client.synthesise(say("a".repeat(1_000)))).rejects.toMatchObject({ reason: "text-too-long" });
});

test("who waits when the worker dies is told so, and the next text starts another", async () => {
  const { client, workers } = bench();
  const lost = client.synthesise(say("One."));
  workers[0]?.dispatchEvent(new Event("error"));
  await expect(lost).rejects.toBeInstanceOf(SynthesisFailed);
  expect((await client.synthesise(say("Two."))).words).toHaveLength(1);
  expect(workers).toHaveLength(2);
});

test("ended, it gives the worker back, and can be asked again", async () => {
  const { client, workers } = bench();
  const lost = client.synthesise(say("One."));
  client.dispose();
  await expect(lost).rejects.toMatchObject({ reason: "synthesis-failed" });
  expect((await client.synthesise(say("Two."))).words).toHaveLength(1);
  expect(workers).toHaveLength(2);
});

test("a worker that says nothing any more is ended, who waits is told so, and the next text starts another", async () => {
  const { client, workers } = bench();
  await client.synthesise(say("One."));
  const [hung] = workers;
  if (hung) hung.hangs = true;
  const lost = Promise.allSettled([client.synthesise(say("Two.")), client.synthesise(say("Three."))]);
  vi.advanceTimersByTime(SILENCE_MS - 1);
  expect(hung?.isEnded).toBe(false);
  vi.advanceTimersByTime(1);
  expect(hung?.isEnded).toBe(true);
  expect(await lost).toMatchObject([
    { status: "rejected", reason: { reason: "synthesis-failed" } },
    { status: "rejected", reason: { reason: "synthesis-failed" } },
  ]);
  expect((await client.synthesise(say("Four."))).words).toHaveLength(1);
  expect(workers).toHaveLength(2);
});

test("a worker with nothing to answer may be silent for ever, and each answer gives it time for the next", async () => {
  const { client, workers } = bench();
  await client.synthesise(say("One."));
  vi.advanceTimersByTime(10 * SILENCE_MS);
  const second = client.synthesise(say("Two."));
  const third = client.synthesise(say("Three."));
  vi.advanceTimersByTime(SILENCE_MS - 1);
  await second;
  vi.advanceTimersByTime(1);
  expect((await third).words).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([false]);
});
