import { isLoud, toWave, WINDOW_BYTES, WINDOW_MS } from "./wave.mjs";

/** @typedef {import("node:child_process").ChildProcess} ChildProcess */
/** @typedef {{ readonly loud: boolean, readonly heardAt: number }} Window `heardAt`: by `performance.now()` */
/** @typedef {(windows: readonly Window[]) => boolean} Condition */

/** What a sound card plays, listened to from `parec`; can be waited on while it goes, and kept when it is over. */
export class Recording {
  /** @type {Buffer[]} */
  #parts = [];
  #rest = Buffer.alloc(0);
  /** @type {Window[]} */
  #windows = [];
  /** @type {Set<() => void>} */
  #waiting = new Set();
  #recorder;
  #closed;

  /** @param {ChildProcess} recorder writes raw samples to its standard output */
  constructor(recorder) {
    this.#recorder = recorder;
    this.#closed = new Promise((resolve) => recorder.once("close", resolve));
    recorder.stdout?.on("data", (part) => this.#hear(part));
  }

  /** @param {Buffer} part */
  #hear(part) {
    this.#parts.push(part);
    this.#rest = Buffer.concat([this.#rest, part]);
    while (this.#rest.length >= WINDOW_BYTES) {
      const loud = isLoud(this.#rest.subarray(0, WINDOW_BYTES));
      this.#windows.push({ loud, heardAt: performance.now() });
      this.#rest = this.#rest.subarray(WINDOW_BYTES);
    }
    for (const check of this.#waiting) check();
  }

  /** Every stretch heard so far, 20 ms each, oldest first. */
  get windows() {
    return this.#windows;
  }

  /** How long there was sound, in ms. */
  get loudMs() {
    return this.#windows.filter((window) => window.loud).length * WINDOW_MS;
  }

  /** Resolves once the recorder runs. */
  ready() {
    return this.#until((windows) => windows.length > 0, 10_000, "The recorder gave nothing");
  }

  /**
   * Resolves at the first sound heard from now on, with its `performance.now()`.
   * @param {number} [limitMs] how long to wait before it fails
   * @returns {Promise<number>}
   */
  async sound(limitMs = 10_000) {
    const from = this.#windows.length;
    await this.#until(
      (windows) => windows.slice(from).some((window) => window.loud),
      limitMs,
      "Nothing was heard",
    );
    return this.#windows.slice(from).find((window) => window.loud)?.heardAt ?? Number.NaN;
  }

  /**
   * Resolves when nothing has been heard for `quietMs`, with the `performance.now()` at which the quiet began.
   * @param {number} quietMs longer than the pauses of speech, which reach some 700 ms
   * @param {number} [limitMs] how long to wait before it fails
   * @returns {Promise<number>}
   */
  async silence(quietMs, limitMs = 30_000) {
    const count = Math.ceil(quietMs / WINDOW_MS);
    const from = this.#windows.length;
    await this.#until(
      (windows) => windows.length - from >= count && windows.slice(-count).every((window) => !window.loud),
      limitMs,
      "It did not become quiet",
    );
    const lastLoud = this.#windows.findLastIndex((window, index) => index >= from && window.loud);
    return this.#windows[lastLoud === -1 ? from : lastLoud]?.heardAt ?? Number.NaN;
  }

  /** Ends the recording and answers all of it as a WAV file. */
  async stop() {
    this.#recorder.kill("SIGTERM");
    await this.#closed;
    return toWave(Buffer.concat(this.#parts));
  }

  /**
   * @param {Condition} condition
   * @param {number} limitMs
   * @param {string} complaint
   * @returns {Promise<void>}
   */
  #until(condition, limitMs, complaint) {
    return new Promise((resolve, reject) => {
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(check);
      };
      const check = () => {
        if (!condition(this.#windows)) return;
        done();
        resolve();
      };
      const timer = setTimeout(() => {
        done();
        reject(new Error(`${complaint} within ${limitMs} ms.`));
      }, limitMs);
      this.#waiting.add(check);
      check();
    });
  }
}
