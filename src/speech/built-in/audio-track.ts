import type { Sound } from "./pauses.ts";
import type { TimedWord } from "./timed-word.ts";
import { toWave } from "./wave.ts";
import { WordClock } from "./word-clock.ts";

/** How a sound is played, and who hears of it. */
export interface Playing {
  readonly rate: number;
  readonly volume: number;
  readonly onStart: () => void;
  readonly onWord: (word: TimedWord) => void;
}

/** Plays one sound after another through one audio element. The speed is the element's, which keeps the pitch. */
export class AudioTrack {
  readonly #audio: HTMLAudioElement;
  #stop: (() => void) | null = null;

  constructor(audio: HTMLAudioElement) {
    this.#audio = audio;
  }

  /**
   * Plays a sound; what was playing stops. Resolves when it has been heard to its end, true, or was stopped, false.
   * Rejects with what the element gives as its reason where it can't be played.
   */
  play({ pcm, sampleRate, words }: Sound, { rate, volume, onStart, onWord }: Playing): Promise<boolean> {
    this.stop();
    const audio = this.#audio;
    const address = URL.createObjectURL(toWave(pcm, sampleRate));
    return new Promise((resolve, reject) => {
      const over = new AbortController();
      let clock: WordClock | null = null;
      const finish = () => {
        over.abort();
        clock?.stop();
        URL.revokeObjectURL(address);
        this.#stop = null;
      };
      const on = (type: string, listener: () => void) =>
        audio.addEventListener(type, listener, { signal: over.signal });
      this.#stop = () => {
        finish();
        audio.pause();
        resolve(false);
      };
      on("playing", () => {
        if (clock) return;
        onStart();
        clock = new WordClock(audio, words, onWord);
      });
      on("ended", () => {
        clock?.end();
        finish();
        resolve(true);
      });
      const fail = (error: unknown) => {
        if (over.signal.aborted) return;
        finish();
        reject(error);
      };
      on("error", () => fail(audio.error));
      audio.src = address;
      audio.volume = volume;
      audio.defaultPlaybackRate = rate;
      audio.playbackRate = rate;
      audio.play().catch(fail);
    });
  }

  /** Silence, at once. */
  stop(): void {
    this.#stop?.();
  }
}
