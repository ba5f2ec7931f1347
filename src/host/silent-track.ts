import { toWave } from "../speech/built-in/wave.ts";

/** Both browsers give media keys only to sounds that are long enough: over 5 s in Chromium, 3 s in Firefox. */
const SECONDS = 10;
const SAMPLE_RATE = 8_000;

/**
 * Firefox gives no media keys to digital silence (measured: 6 is silence to it, 20 is not, of 32,768). A level that
 * never changes has no tone: nothing of it can be heard.
 */
const LEVEL = 24;

/**
 * What can't be heard, looped while something is read. Browsers give the media keys to a page that plays media: the
 * system's voices are none to them, and the sentences of the built-in voice are too short to count.
 */
export class SilentTrack {
  readonly #audio: HTMLAudioElement;
  readonly #speaker: HTMLAudioElement;
  #address: string | null = null;

  /** `speaker` is what the built-in voice is heard through: its last sentence may hold the keys as well. */
  constructor(audio: HTMLAudioElement, speaker: HTMLAudioElement) {
    this.#audio = audio;
    this.#speaker = speaker;
  }

  /** Goes on, or begins. Where it may not play there are no media keys, and nothing else is lost. */
  play(): void {
    if (this.#address === null) {
      const level = new Int16Array(SECONDS * SAMPLE_RATE).fill(LEVEL);
      this.#address = URL.createObjectURL(toWave(level, SAMPLE_RATE));
      this.#audio.src = this.#address;
      this.#audio.loop = true;
    }
    if (this.#audio.paused) this.#audio.play().catch(() => undefined);
  }

  /** Holds the keys, but plays nothing. */
  pause(): void {
    this.#audio.pause();
  }

  /** Lets the keys go. Nothing may be spoken any more. */
  stop(): void {
    unload(this.#audio);
    unload(this.#speaker);
    if (this.#address !== null) URL.revokeObjectURL(this.#address);
    this.#address = null;
  }
}

/** After the standard's advice on letting go of a media element's resources. */
function unload(audio: HTMLAudioElement): void {
  audio.pause();
  audio.removeAttribute("src");
  audio.load();
}
