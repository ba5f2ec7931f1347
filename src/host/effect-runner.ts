import type { SpeechEngine } from "../core/player/engine.ts";
import type { PlayerEffect } from "../core/player/state.ts";

/** Does to the engine what the player asks, and keeps the watchdog's one timer. */
export class EffectRunner {
  readonly #engine: SpeechEngine;
  readonly #onTimeout: (generation: number) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(engine: SpeechEngine, onTimeout: (generation: number) => void) {
    this.#engine = engine;
    this.#onTimeout = onTimeout;
  }

  run(effects: readonly PlayerEffect[]): void {
    for (const effect of effects) this.#run(effect);
  }

  #run(effect: PlayerEffect): void {
    switch (effect.type) {
      case "cancel":
        clearTimeout(this.#timer);
        this.#engine.cancel();
        break;
      case "speak":
        this.#engine.speak(effect.utterance);
        break;
      case "prepare":
        this.#engine.prepare(effect.utterance);
        break;
      case "watch":
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#onTimeout(effect.generation), effect.ms);
        break;
    }
  }
}
