import type { SavedPlace, SavedSession } from "../core/protocol/messages.ts";
import type { Settings } from "../core/settings/settings.ts";
import type { Recital } from "../speech/built-in/recital-client.ts";
import type { RecitalRequest } from "../speech/built-in/recital-messages.ts";
import type { NowPlaying } from "./now-playing.ts";

/** What the host asks of the background and the browser; none of it may fail in a way the host must handle. */
export interface HostServices {
  loadSettings(): Promise<Settings>;
  saveSettings(settings: Settings): void;
  saveSession(session: SavedSession | null): void;
  /** Keeps, or with null forgets, where an article was left. */
  savePlace(url: string, place: SavedPlace | null): void;
  findPlace(url: string): Promise<SavedPlace | null>;
  showButton(tab: number, status: "playing" | "paused" | "none"): void;
  /** Keeps the host from being ended for as long as any holder wants it awake. */
  keepAwake(awake: boolean, holder: "reading" | "saving"): void;
  /** Says an article into a file; see `reciteInWorker`. */
  recite(
    request: RecitalRequest,
    onPiece: (done: number) => void,
    signal: AbortSignal,
  ): Promise<Recital | null>;
  /** Tells the system's media controls what is read; null where nothing is. */
  announce(playing: NowPlaying | null): void;
  /** Milliseconds on a clock that never goes back. */
  now(): number;
}
