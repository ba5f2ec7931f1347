/** When, by the machine's clock, something in a recording was heard. */
import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { COMPARED_HZ, SearchedSound, toCompared } from "./signal.mjs";
import { SAMPLE_RATE, WINDOW_MS } from "./wave.mjs";

/** @typedef {import("./recording.mjs").Window} Window */

const SIGNALS = 15;
const BETWEEN_MS = 130;
/** The server starts to play once it has this much, which is why silence is sent behind each signal. */
const ASKED_LATENCY_MS = 10;
const SIGNAL_MS = 20;
const SILENCE_MS = 60;
/** A signal is heard no later than so long after it was written. */
const LIMIT_MS = 100;
/** A recorder gets samples in bursts; within so many windows on either side one comes as soon as it can. */
const NEAR = 250;

/**
 * Sends signals to the sound card by the shortest way there is, while it is recorded.
 * @param {import("./sound.mjs").Sound} sound
 * @returns {Promise<readonly number[]>} when each was sent, by `performance.now()`
 */
export async function sendSignals(sound) {
  const format = ["--raw", "--format=s16le", `--rate=${SAMPLE_RATE}`, "--channels=1"];
  const player = spawn("pacat", [...format, `--latency-msec=${ASKED_LATENCY_MS}`], {
    env: { ...process.env, ...sound.env },
    stdio: ["pipe", "ignore", "ignore"],
  });
  const silence = Buffer.alloc(Math.round((SILENCE_MS / 1000) * SAMPLE_RATE) * 2);
  const bytes = Buffer.concat([Buffer.from(signal().buffer), silence]);
  player.stdin.write(silence);
  await sleep(1_000);
  /** @type {number[]} */
  const sent = [];
  for (let count = 0; count < SIGNALS; count++) {
    sent.push(performance.now());
    player.stdin.write(bytes);
    // Not in step with anything the server does.
    await sleep(BETWEEN_MS + Math.random() * 40);
  }
  player.kill("SIGTERM");
  return sent;
}

/** Noise, always the same, that is like nothing else. */
function signal() {
  let state = 1;
  return Int16Array.from({ length: Math.round((SIGNAL_MS / 1000) * SAMPLE_RATE) }, (_, index) => {
    // Held for some samples, so that it is still there at the rate at which sounds are compared.
    if (index % 12 === 0) state = (state * 48_271) % 2_147_483_647;
    return state % 2 === 0 ? 12_000 : -12_000;
  });
}

/**
 * A clock for a recording, put right by the signals, as if they were heard when they were sent; what the server takes
 * for that at the least, some 10 ms, is its uncertainty.
 * @param {readonly Window[]} windows
 * @param {Int16Array} samples
 * @param {readonly number[]} sent
 * @returns {(ms: number) => number} turns ms from the start of the recording into ms since 1970
 */
export function recorderClock(windows, samples, sent) {
  const starts = windows.map(({ heardAt }, index) => heardAt - (index + 1) * WINDOW_MS);
  const startNear = (/** @type {number} */ ms) => {
    const at = Math.floor(ms / WINDOW_MS);
    return Math.min(...starts.slice(Math.max(0, at - NEAR), at + NEAR));
  };
  const searched = new SearchedSound(toCompared(samples, SAMPLE_RATE));
  const known = toCompared(signal(), SAMPLE_RATE);
  const begun = startNear(0);
  const inSamples = (/** @type {number} */ ms) => Math.round((ms / 1000) * COMPARED_HZ);
  const delays = sent.flatMap((at) => {
    const { at: place, likeness } = searched.find(
      known,
      inSamples(at - begun - LIMIT_MS),
      inSamples(at - begun + LIMIT_MS),
    );
    const ms = (place / COMPARED_HZ) * 1000;
    return likeness > 0.8 ? [startNear(ms) + ms - at] : [];
  });
  if (delays.length === 0) throw new Error("No signal was recorded.");
  const delay = delays.toSorted((one, other) => one - other)[delays.length >> 1] ?? 0;
  return (ms) => performance.timeOrigin + startNear(ms) + ms - delay;
}
