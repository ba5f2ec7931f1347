import { createEncoder } from "wasm-media-encoders/esnext";

/** In kb/s: an hour of speech is 22 MB, and speech of 16 kHz is not heard to lose anything by it. */
const BITRATE = 48;

/** A sample no larger than this is silence; of 32,768. */
const QUIET = 200;

/**
 * Samples of silence an MP3 begins with, in MPEG-2 as in MPEG-1: 576 of LAME (`ENCDELAY` in its encoder.h) and 529 of
 * every decoder. So many are left out of the silence a voice begins with, so that times in the file are those of the
 * speech.
 */
const DELAY_SAMPLES = 1105;

/** Makes bytes of a file out of samples, as they come. */
export interface SoundEncoder {
  /** What can be written by now; a copy. */
  encode(pcm: Int16Array): Uint8Array<ArrayBuffer>;
  /** What is left to be written; nothing is encoded after it. */
  finish(): Uint8Array<ArrayBuffer>;
}

/** The MP3 encoder LAME from the bytes of its file, for mono sound of a rate in Hz that MP3 knows. Rejects otherwise. */
export async function mp3Encoder(lame: ArrayBuffer, sampleRate: number): Promise<SoundEncoder> {
  const encoder = await createEncoder("audio/mpeg", await WebAssembly.compile(lame));
  encoder.configure({ channels: 1, sampleRate, bitrate: BITRATE, outputSampleRate: 16_000 });
  let toLeaveOut = DELAY_SAMPLES;
  return {
    encode(pcm) {
      const silence = pcm.subarray(0, toLeaveOut).findIndex((sample) => Math.abs(sample) > QUIET);
      const without = silence < 0 ? Math.min(toLeaveOut, pcm.length) : silence;
      toLeaveOut = 0;
      return new Uint8Array(
        encoder.encode([Float32Array.from(pcm.subarray(without), (sample) => sample / 32_768)]),
      );
    },
    finish: () => new Uint8Array(encoder.finalize()),
  };
}

/** Samples as they are, for where there is no encoder. */
export const pcmEncoder: SoundEncoder = {
  encode: (pcm) => new Uint8Array(new Int16Array(pcm).buffer),
  finish: () => new Uint8Array(),
};
