import type { Speech, SpeechRequest } from "./synthesise.ts";

/** What the worker is asked. Answers come in the order of the questions. */
export interface SynthesisQuestion extends SpeechRequest {
  /** Says which question an answer is to. */
  readonly id: number;
}

/** What the worker answers; the samples are handed over, not copied. */
export type SynthesisAnswer =
  | ({ readonly id: number } & Speech)
  | { readonly id: number; readonly error: SynthesisError };

/**
 * Why there is no speech: the voice's file could not be read or compiled ("voice-unavailable"), the text has more
 * than `LONGEST_TEXT` units ("text-too-long"), or the synthesiser stopped ("synthesis-failed"). Names are those of
 * SpeechSynthesisErrorCode.
 */
export type SynthesisError = "voice-unavailable" | "text-too-long" | "synthesis-failed";
