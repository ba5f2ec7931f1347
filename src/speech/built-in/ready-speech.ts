import type { Speech, SpeechRequest } from "./synthesise.ts";

/** Where speech is made: the worker, or in tests the synthesiser itself. */
export interface SpeechMaker {
  synthesise(request: SpeechRequest): Promise<Speech>;
}

/** Speech kept ready: what is said now, in two chunks, and what comes next. */
const READY = 4;

interface Queued {
  readonly key: string;
  readonly begin: () => Promise<unknown>;
  readonly giveUp: () => void;
}

/**
 * Speech that was made or is to be made, each once. One is made at a time, so that a listener who skips from sentence
 * to sentence does not wait for those that were passed over.
 */
export class ReadySpeech {
  readonly #maker: SpeechMaker;
  readonly #ready = new Map<string, Promise<Speech>>();
  #queue: readonly Queued[] = [];
  #isMaking = false;

  constructor(maker: SpeechMaker) {
    this.#maker = maker;
  }

  /** Whether it was asked for before, and not let go. */
  has(request: SpeechRequest): boolean {
    return this.#ready.has(keyOf(request));
  }

  /** Makes speech, or answers with what was made before; the least lately wanted is let go. */
  get(request: SpeechRequest): Promise<Speech> {
    const key = keyOf(request);
    const made = this.#ready.get(key) ?? this.#enqueue(key, request);
    this.#ready.delete(key);
    this.#ready.set(key, made);
    for (const old of [...this.#ready.keys()].slice(0, -READY)) this.#ready.delete(old);
    return made;
  }

  /** Gives up what has not been begun, but for these; who waits for it is told by a rejection. */
  giveUpAllBut(wanted: readonly SpeechRequest[]): void {
    const kept = new Set(wanted.map(keyOf));
    const unwanted = this.#queue.filter(({ key }) => !kept.has(key));
    this.#queue = this.#queue.filter(({ key }) => kept.has(key));
    for (const { key, giveUp } of unwanted) {
      this.#ready.delete(key);
      giveUp();
    }
  }

  #enqueue(key: string, request: SpeechRequest): Promise<Speech> {
    const made = new Promise<Speech>((resolve, reject) => {
      const begin = () => {
        const speech = this.#maker.synthesise(request);
        resolve(speech);
        return speech;
      };
      this.#queue = [...this.#queue, { key, begin, giveUp: () => reject(new Error("Nobody waits for it.")) }];
    });
    const forget = () => {
      // It may have been asked for again since.
      if (this.#ready.get(key) === made) this.#ready.delete(key);
    };
    made.catch(forget);
    void this.#makeAll();
    return made;
  }

  async #makeAll(): Promise<void> {
    if (this.#isMaking) return;
    this.#isMaking = true;
    for (let next = this.#next(); next; next = this.#next()) {
      // Whoever asked for it hears of what goes wrong.
      await next.begin().catch(() => undefined);
    }
    this.#isMaking = false;
  }

  #next(): Queued | undefined {
    const [next, ...rest] = this.#queue;
    this.#queue = rest;
    return next;
  }
}

const keyOf = ({ voice, pitch, text, lexicon }: SpeechRequest): string =>
  JSON.stringify([voice, pitch, text, lexicon]);
