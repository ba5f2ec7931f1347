import type { Span } from "../article/article.ts";
import type { Voice } from "./voice.ts";

/** A silence of ours: before the first word that begins at or behind `charIndex`, else at the end. */
export interface Pause {
  /** In UTF-16 units of the utterance's text. */
  readonly charIndex: number;
  readonly ms: number;
}

/** One stretch of text an engine speaks without interruption; at most one is alive at a time. */
export interface Utterance {
  /** Grows with each utterance; events of any other utterance are late and mean nothing. */
  readonly generation: number;
  readonly text: string;
  /** BCP 47 language tag of the text. */
  readonly lang: string;
  readonly voice: Voice;
  readonly rate: number;
  readonly pitch: number;
  readonly volume: number;
  /** At speed 1, in order; kept by engines that can, and passed over by others. */
  readonly pauses: readonly Pause[];
  /** The letters in the text that are said by their names, as spans of it; engines differ in what they need for that. */
  readonly letters: readonly Span[];
  /** True where the sentence goes on behind it, in another utterance: no silence belongs there. */
  readonly goesOn: boolean;
}

/** What an engine reports. `charIndex` counts UTF-16 units of the utterance's text. */
export type SpeechEvent =
  | { readonly type: "start" | "end"; readonly generation: number }
  | {
      readonly type: "boundary";
      readonly generation: number;
      readonly charIndex: number;
      /** True where it was reckoned, not heard: good enough to light a word by, and no sign that the voice lives. */
      readonly estimated?: boolean;
    }
  | { readonly type: "error"; readonly generation: number; readonly reason: SpeechErrorReason };

/** Why an utterance failed (after SpeechSynthesisErrorCode, folded to what a listener could act on). */
export type SpeechErrorReason = "not-allowed" | "voice-unavailable" | "network" | "engine-failure";

/**
 * The port every voice implements. An engine reports each utterance's `start` once, then boundaries, then one
 * `end` or `error`; after `cancel()` or a further `speak()` it reports nothing more of the earlier utterance.
 */
export interface SpeechEngine {
  /** The voices there are now; empty while they load, and where there are none. */
  voices(): readonly Voice[];
  /** Speaks; an utterance still alive is cancelled first. */
  speak(utterance: Utterance): void;
  /** What is probably spoken next: an engine that needs time may make it ready. Nothing is heard or reported. */
  prepare(utterance: Utterance): void;
  /** Silence, at once; of what was prepared too, should it come. */
  cancel(): void;
  /** Calls back whenever `voices()` has changed, until the function it returns is called. */
  onVoicesChanged(listener: () => void): () => void;
  /** Calls back with each event, until the function it returns is called. */
  onEvent(listener: (event: SpeechEvent) => void): () => void;
}
