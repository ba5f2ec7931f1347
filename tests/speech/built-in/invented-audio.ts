/** How fast an invented element plays: this much of a sound in each turn, in s. */
const STEP_S = 0.2;
const HEADER_BYTES = 44;
const BYTES_PER_SECOND = 32_000;

/** An audio element without a sound card: it plays what it is given in no time, and tells what a real one tells. */
export class InventedAudio extends EventTarget {
  currentTime = 0;
  volume = 1;
  playbackRate = 1;
  defaultPlaybackRate = 1;
  readonly error = null;
  readonly played: string[] = [];
  #src = "";
  #turn = 0;

  get src(): string {
    return this.#src;
  }

  set src(address: string) {
    this.#src = address;
    this.currentTime = 0;
    this.#turn++;
  }

  async play(): Promise<void> {
    const turn = ++this.#turn;
    const { size } = await (await fetch(this.#src)).blob();
    if (turn !== this.#turn) return;
    this.played.push(this.#src);
    const duration = (size - HEADER_BYTES) / BYTES_PER_SECOND;
    this.dispatchEvent(new Event("playing"));
    const advance = () => {
      if (turn !== this.#turn) return;
      this.currentTime = Math.min(duration, this.currentTime + STEP_S);
      if (this.currentTime < duration) setTimeout(advance);
      else this.dispatchEvent(new Event("ended"));
    };
    setTimeout(advance);
  }

  pause(): void {
    this.#turn++;
  }
}
