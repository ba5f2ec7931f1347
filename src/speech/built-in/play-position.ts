/** An element's word is never older, in ms: Firefox brings `currentTime` up to date every 40. */
const OLDEST_MS = 50;

/** As much of an audio element as tells where it is. */
export type Player = Pick<HTMLMediaElement, "currentTime" | "playbackRate">;

/**
 * Where in its sound an audio element is, also between the moments at which it says so. Chromium's `currentTime` is
 * new each time it is asked and is taken as it is; Firefox's stands still in between, and the time that has passed
 * since it last moved is added.
 */
export class PlayPosition {
  readonly #player: Player;
  readonly #now: () => number;
  #told = Number.NaN;
  #toldAt = 0;

  /** `now` is a clock in ms that never goes back. */
  constructor(player: Player, now: () => number) {
    this.#player = player;
    this.#now = now;
  }

  /** In ms of the sound; behind the truth by no more than the time since it was last asked. */
  ms(): number {
    const at = this.#now();
    const { currentTime, playbackRate } = this.#player;
    if (currentTime !== this.#told) {
      this.#told = currentTime;
      this.#toldAt = at;
    }
    return currentTime * 1000 + Math.min(OLDEST_MS, at - this.#toldAt) * playbackRate;
  }
}
