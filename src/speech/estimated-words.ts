import type { SpeechEngine, SpeechEvent, Utterance } from "../core/player/engine.ts";
import type { Voice } from "../core/player/voice.ts";
import { reckon, SYLLABLE_MS } from "../core/player/word-estimate.ts";

/** A voice that tells of words has told of the first one by now; what comes before is not reckoned. In ms. */
const TELLS_WITHIN = 250;
/** What was heard counts for so much less with every utterance after it. */
const FADES = 0.9;

/** What is being said by a voice that has told of no word yet. */
interface Alive {
  readonly utterance: Utterance;
  readonly weight: number;
  readonly startedAt: number;
}

/**
 * An engine whose voices all tell of words: for those that do not (remote ones, some of Android's), words are reckoned
 * by their syllables and the silences at marks, and the pace is set right at the end of every sentence. As soon as a
 * voice tells of a word itself, nothing is reckoned for it again.
 */
export class EstimatedWords implements SpeechEngine {
  readonly #engine: SpeechEngine;
  readonly #now: () => number;
  readonly #listeners = new Set<(event: SpeechEvent) => void>();
  readonly #telling = new Set<string>();
  /** What was heard of each voice, by `Voice.id`, in ms at speed 1 and in syllables: long utterances tell more than short. */
  readonly #heardOf = new Map<string, { readonly ms: number; readonly weight: number }>();
  #utterance: Utterance | null = null;
  #alive: Alive | null = null;
  #timers: readonly ReturnType<typeof setTimeout>[] = [];

  /** `now` is a clock in ms that never goes back. */
  constructor(engine: SpeechEngine, now: () => number = () => performance.now()) {
    this.#engine = engine;
    this.#now = now;
    engine.onEvent((event) => this.#heard(event));
  }

  voices(): readonly Voice[] {
    return this.#engine.voices();
  }

  onVoicesChanged(listener: () => void): () => void {
    return this.#engine.onVoicesChanged(listener);
  }

  onEvent(listener: (event: SpeechEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  speak(utterance: Utterance): void {
    this.#stop();
    this.#utterance = utterance;
    this.#engine.speak(utterance);
  }

  prepare(utterance: Utterance): void {
    this.#engine.prepare(utterance);
  }

  cancel(): void {
    this.#stop();
    this.#utterance = null;
    this.#engine.cancel();
  }

  #heard(event: SpeechEvent): void {
    const utterance = this.#utterance;
    if (utterance?.generation === event.generation) {
      if (event.type === "start") this.#reckon(utterance);
      if (event.type === "boundary") this.#telling.add(utterance.voice.id);
      if (event.type === "end") this.#learn();
      if (event.type !== "start") this.#stop();
    }
    this.#tell(event);
  }

  #reckon(utterance: Utterance): void {
    const { voice, generation, text, letters, rate } = utterance;
    if (this.#telling.has(voice.id)) return;
    const { words, weight } = reckon(text, letters);
    this.#alive = { utterance, weight, startedAt: this.#now() };
    const known = this.#heardOf.get(voice.id);
    const wholeMs = (weight * (known ? known.ms / known.weight : SYLLABLE_MS)) / rate;
    this.#timers = words
      .map(({ charIndex, share }) => ({ charIndex, ms: Math.max(share * wholeMs, known ? 0 : TELLS_WITHIN) }))
      .map(({ charIndex, ms }) =>
        setTimeout(() => this.#tell({ type: "boundary", generation, charIndex, estimated: true }), ms),
      );
  }

  #learn(): void {
    if (!this.#alive) return;
    const { utterance, weight, startedAt } = this.#alive;
    const ms = (this.#now() - startedAt) * utterance.rate;
    // A voice that said nothing, or was held up, has no pace.
    if (weight <= 0 || ms < (weight * SYLLABLE_MS) / 8 || ms > weight * SYLLABLE_MS * 8) return;
    const known = this.#heardOf.get(utterance.voice.id) ?? { ms: 0, weight: 0 };
    this.#heardOf.set(utterance.voice.id, {
      ms: known.ms * FADES + ms,
      weight: known.weight * FADES + weight,
    });
  }

  #stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    this.#alive = null;
  }

  #tell(event: SpeechEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
