import type { MediaKey } from "./media-keys.ts";
import type { NowPlaying } from "./now-playing.ts";

/** What holds the media keys for us while something is read; see `SilentTrack`. */
export interface KeyHolder {
  play(): void;
  pause(): void;
  stop(): void;
}

/** The W3C's media session actions, and what each asks of the reading. */
const ACTIONS: readonly (readonly [MediaSessionAction, MediaKey])[] = [
  ["play", { type: "play" }],
  ["pause", { type: "pause" }],
  ["stop", { type: "stop" }],
  ["nexttrack", { type: "skip", unit: "quotation", by: 1 }],
  ["previoustrack", { type: "skip", unit: "quotation", by: -1 }],
  ["seekforward", { type: "skip", unit: "sentence", by: 1 }],
  ["seekbackward", { type: "skip", unit: "sentence", by: -1 }],
];

/** Shows what is read where the system shows what plays, and hears the media keys, while something is read. */
export class ReadingMediaSession {
  readonly #session: MediaSession;
  readonly #holder: KeyHolder;
  readonly #onKey: (key: MediaKey) => void;
  #shown: NowPlaying | null = null;

  constructor(session: MediaSession, holder: KeyHolder, onKey: (key: MediaKey) => void) {
    this.#session = session;
    this.#holder = holder;
    this.#onKey = onKey;
  }

  /** Shows what is read; null takes everything away. */
  show(playing: NowPlaying | null): void {
    if (playing === null) this.#clear();
    else this.#show(playing);
    this.#shown = playing;
  }

  #show({ title, artist, album, status, lengthMs, placeMs, rate }: NowPlaying): void {
    const before = this.#shown;
    if (before === null) this.#listen();
    if (before?.title !== title || before.artist !== artist || before.album !== album) {
      this.#session.metadata = new MediaMetadata({ title, artist, album });
    }
    if (status === "playing") this.#holder.play();
    else this.#holder.pause();
    this.#session.playbackState = status;
    this.#session.setPositionState({
      duration: lengthMs / 1000,
      position: Math.min(placeMs, lengthMs) / 1000,
      playbackRate: rate,
    });
  }

  #listen(): void {
    for (const [action, key] of ACTIONS) this.#session.setActionHandler(action, () => this.#onKey(key));
    this.#session.setActionHandler("seekto", ({ seekTime }) => {
      if (seekTime !== undefined && seekTime !== null)
        this.#onKey({ type: "seek-time", ms: seekTime * 1000 });
    });
  }

  #clear(): void {
    if (this.#shown === null) return;
    this.#holder.stop();
    for (const [action] of ACTIONS) this.#session.setActionHandler(action, null);
    this.#session.setActionHandler("seekto", null);
    this.#session.setPositionState();
    this.#session.metadata = null;
    this.#session.playbackState = "none";
  }
}
