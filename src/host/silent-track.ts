import { toWave } from "../speech/built-in/wave.ts";

/** Both browsers give media keys only to sounds that are long enough: over 5 s in Chromium, 3 s in Firefox. */
const SECONDS = 10;
const SAMPLE_RATE = 8_000;

/**
 * Silence that loops while something is read. Browsers give the media keys to a page that plays media: the system's
 * voices are none to them, and the sentences of the built-in voice are too short to count.
 */
export class SilentTrack {
  readonly #audio: HTMLAudioElement;
  #address: string | null = null;

  constructor(audio: HTMLAudioElement) {
    this.#audio = audio;
  }

  /** Goes on, or begins. Where it may not play there are no media keys, and nothing else is lost. */
  play(): void {
    if (this.#address === null) {
      this.#address = URL.createObjectURL(toWave(new Int16Array(SECONDS * SAMPLE_RATE).fill(1), SAMPLE_RATE));
      this.#audio.src = this.#address;
      this.#audio.loop = true;
    }
    if (this.#audio.paused) this.#audio.play().catch(() => undefined);
  }

  /** Holds the keys, but plays nothing. */
  pause(): void {
    this.#audio.pause();
  }

  /** Lets the keys go. */
  stop(): void {
    if (this.#address === null) return;
    this.#audio.pause();
    this.#audio.removeAttribute("src");
    this.#audio.load();
    URL.revokeObjectURL(this.#address);
    this.#address = null;
  }
}
