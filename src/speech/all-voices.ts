import type { SpeechEngine, SpeechEvent, Utterance } from "../core/player/engine.ts";
import type { Voice } from "../core/player/voice.ts";

/** Several engines as one: each voice is spoken by the engine that has it, and one speaks at a time. */
export class AllVoices implements SpeechEngine {
  readonly #engines: readonly SpeechEngine[];

  constructor(engines: readonly SpeechEngine[]) {
    this.#engines = engines;
  }

  voices(): readonly Voice[] {
    return this.#engines.flatMap((engine) => engine.voices());
  }

  speak(utterance: Utterance): void {
    const speaking = this.#engineOf(utterance);
    for (const engine of this.#engines) if (engine !== speaking) engine.cancel();
    speaking?.speak(utterance);
  }

  prepare(utterance: Utterance): void {
    this.#engineOf(utterance)?.prepare(utterance);
  }

  cancel(): void {
    for (const engine of this.#engines) engine.cancel();
  }

  onVoicesChanged(listener: () => void): () => void {
    const leave = this.#engines.map((engine) => engine.onVoicesChanged(listener));
    return () => {
      for (const each of leave) each();
    };
  }

  onEvent(listener: (event: SpeechEvent) => void): () => void {
    const leave = this.#engines.map((engine) => engine.onEvent(listener));
    return () => {
      for (const each of leave) each();
    };
  }

  /** The engine that has the voice, or the first, which will say that it is not there. */
  #engineOf({ voice }: Utterance): SpeechEngine | undefined {
    const has = (engine: SpeechEngine) => engine.voices().some(({ id }) => id === voice.id);
    return this.#engines.find(has) ?? this.#engines[0];
  }
}
