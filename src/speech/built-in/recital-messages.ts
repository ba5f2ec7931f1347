import type { Pause } from "../../core/player/engine.ts";
import type { FliteVoice } from "./flite-voice.ts";
import type { TimedWord } from "./timed-word.ts";

/** A text to be said from its first piece to its last, as one file. */
export interface RecitalRequest {
  readonly pieces: readonly RecitalPiece[];
}

/** What is said in one go and how, and the silences in it; see `Utterance`. */
export interface RecitalPiece {
  readonly text: string;
  readonly voice: FliteVoice;
  /** As in Web Speech. */
  readonly pitch: number;
  readonly pauses: readonly Pause[];
  /** See `SpeechRequest.lexicon`; undefined where no word of it needs one. */
  readonly lexicon: string | undefined;
  readonly goesOn: boolean;
}

/** The one message that makes a worker recite; it then does nothing else, and is ended by whoever started it. */
export interface RecitalQuestion extends RecitalRequest {
  readonly type: "recite";
}

/** What the sound is written as: an MP3 stream, or bare 16-bit samples, least significant byte first. */
export type RecitalFormat = "mp3" | "pcm";

/** What a worker that recites tells, in order: each piece, then the end; or that it can't. */
export type RecitalReport =
  | {
      readonly type: "piece";
      /** What can be written of the sound so far, and was not before. */
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** How long this piece is, with its pauses. */
      readonly ms: number;
      readonly words: readonly TimedWord[];
    }
  | {
      readonly type: "end";
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly format: RecitalFormat;
      /** In Hz. */
      readonly sampleRate: number;
    }
  | { readonly type: "failed" };
