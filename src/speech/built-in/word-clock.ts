import { PlayPosition } from "./play-position.ts";
import type { TimedWord } from "./timed-word.ts";

/** A timer may be this late and no listener notice, in ms; asking more often costs more than it gives. */
const SHORTEST_MS = 8;
/** The element is asked at least so often, in ms: only then is it known when its clock, which moves in steps, moved. */
const LONGEST_MS = 15;

/** Reports each word of a sound when an audio element has come to it, at whatever speed it plays. */
export class WordClock {
  readonly #audio: HTMLAudioElement;
  readonly #position: PlayPosition;
  readonly #words: readonly TimedWord[];
  readonly #onWord: (word: TimedWord) => void;
  #next = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(audio: HTMLAudioElement, words: readonly TimedWord[], onWord: (word: TimedWord) => void) {
    this.#audio = audio;
    this.#position = new PlayPosition(audio, () => performance.now());
    this.#words = words;
    this.#onWord = onWord;
    this.#look();
  }

  /** The sound is over: words that a late timer would have reported are reported now. */
  end(): void {
    const rest = this.#words.slice(this.#next);
    this.stop();
    for (const word of rest) this.#onWord(word);
  }

  /** Reports nothing more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#next = this.#words.length;
  }

  #look(): void {
    const ms = this.#position.ms();
    let word = this.#words[this.#next];
    while (word && word.startMs <= ms) {
      this.#next++;
      this.#onWord(word);
      word = this.#words[this.#next];
    }
    if (!word) return;
    const wait = (word.startMs - ms) / this.#audio.playbackRate;
    this.#timer = setTimeout(() => this.#look(), Math.min(LONGEST_MS, Math.max(SHORTEST_MS, wait)));
  }
}
