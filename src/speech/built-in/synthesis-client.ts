import type { SynthesisAnswer, SynthesisError, SynthesisQuestion } from "./synthesis-messages.ts";
import type { Speech, SpeechRequest } from "./synthesise.ts";

/** There is no speech for a text; `reason` says why. */
export class SynthesisFailed extends Error {
  readonly reason: SynthesisError;

  constructor(reason: SynthesisError) {
    super(`The built-in voice could not speak: ${reason}.`);
    this.name = "SynthesisFailed";
    this.reason = reason;
  }
}

/**
 * A worker that was asked and says nothing for so long, in ms, is dead or hangs: the slowest answer, the first of all,
 * takes some 200 ms. Shorter than the player waits for a sound, so that its second attempt finds a fresh worker.
 */
export const SILENCE_MS = 5_000;

interface Waiting {
  readonly resolve: (speech: Speech) => void;
  readonly reject: (error: SynthesisFailed) => void;
}

/** Asks the worker for speech; starts it when it is first asked, and again after it died, fell silent or was ended. */
export class SynthesisClient {
  readonly #start: () => Worker;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #lastId = 0;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** The text as sound; rejects with `SynthesisFailed`. */
  synthesise(request: SpeechRequest): Promise<Speech> {
    const id = ++this.#lastId;
    const question: SynthesisQuestion = { id, ...request };
    return new Promise((resolve, reject) => {
      this.#worker ??= this.#started();
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage(question);
      if (this.#waiting.size === 1) this.#watch();
    });
  }

  /** Ends the worker and gives back its memory; who still waits is told that synthesis failed. */
  dispose(): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(new SynthesisFailed("synthesis-failed"));
    this.#waiting.clear();
    this.#watch();
  }

  /** A worker that is killed tells nobody: it is given up, with all that was asked of it, once it is silent too long. */
  #watch(): void {
    clearTimeout(this.#silence);
    if (this.#waiting.size > 0) this.#silence = setTimeout(() => this.dispose(), SILENCE_MS);
  }

  #started(): Worker {
    const worker = this.#start();
    worker.addEventListener("message", ({ data }: MessageEvent<SynthesisAnswer>) => this.#settle(data));
    // A script that can't be loaded, and a fault in it, are told here; none of its answers will come.
    worker.addEventListener("error", () => this.dispose());
    return worker;
  }

  #settle(answer: SynthesisAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    this.#watch();
    if ("error" in answer) waiting?.reject(new SynthesisFailed(answer.error));
    else waiting?.resolve(answer);
  }
}
