import type { Surroundings } from "../../../src/core/player/sessions.ts";
import type { PlayerEffect } from "../../../src/core/player/state.ts";

/** Throws where something that must hold does not. Many times as fast as `expect`, which counts in properties. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/**
 * An engine with its watchdog that bears no mistake: it speaks one utterance at a time, and the next only after the
 * last is over; each has a number larger than any before; the watchdog waits for the one that is alive.
 */
export class StrictEngine {
  /** The utterance that is alive. */
  alive: number | null = null;
  /** The one spoken last. */
  last = 0;
  /** The one before it. */
  before = 0;

  /** Carries out effects; answers how many of them were speech. */
  take(effects: readonly PlayerEffect[], { settings, voices }: Surroundings): number {
    let spoken = 0;
    for (const effect of effects) {
      if (effect.type === "cancel") this.alive = null;
      if (effect.type === "watch") {
        must(effect.generation === this.alive, "The watchdog waits for an utterance that is not alive.");
        must(effect.ms > 0 && Number.isFinite(effect.ms), "The watchdog waits for no time.");
      }
      if (effect.type !== "speak") continue;
      const { generation, text, voice, rate } = effect.utterance;
      must(this.alive === null, "Two utterances at once.");
      must(generation > this.last, "The number of an utterance does not grow.");
      must(text.trim() !== "", "An utterance says nothing.");
      must(voices.includes(voice), "A voice that is not there speaks.");
      must(!voice.remote || voice.id === settings.voice, "A remote voice speaks that nobody picked.");
      must(rate === settings.rate, "An utterance has another speed than was chosen.");
      this.before = this.last;
      this.last = generation;
      this.alive = generation;
      spoken++;
    }
    return spoken;
  }
}
