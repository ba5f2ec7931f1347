import type { Session } from "../core/player/sessions.ts";
import type { PlayerCommand } from "../core/protocol/view.ts";
import { type NowPlaying, nowPlaying, sentenceNear } from "./now-playing.ts";
import type { OpenArticle, Pages } from "./pages.ts";
import type { Readings } from "./readings.ts";

/** What a media key or a desktop's player asks for. */
export type MediaKey =
  | PlayerCommand
  /** To the sentence that begins nearest to `ms`, counted as in `NowPlaying`. */
  | { readonly type: "seek-time"; readonly ms: number };

/** What the last announcement was made from. */
interface Announced {
  readonly session: Session;
  readonly open: OpenArticle;
  readonly rate: number;
}

/** Announces the reading that played last to whoever has media keys, and carries out what they ask of it. */
export class MediaKeys {
  readonly #readings: Readings;
  readonly #pages: Pages;
  readonly #announce: (playing: NowPlaying | null) => void;
  #announced: Announced | null = null;

  /** `announce` is told of each change but the words': between sentences the place moves with the time. */
  constructor(readings: Readings, pages: Pages, announce: (playing: NowPlaying | null) => void) {
    this.#readings = readings;
    this.#pages = pages;
    this.#announce = announce;
  }

  /** Looks whether there is something else to announce. */
  update(): void {
    const current = this.#current();
    if (current === null ? this.#announced === null : isSame(this.#announced, current)) return;
    this.#announced = current;
    this.#announce(current && nowPlaying(current.session, current.open, this.#readings.around));
  }

  press(key: MediaKey): void {
    const command = key.type === "seek-time" ? this.#seek(key.ms) : key;
    if (command) this.#readings.toCurrent(command);
  }

  #seek(ms: number): PlayerCommand | null {
    const current = this.#current();
    const playing = current && nowPlaying(current.session, current.open, this.#readings.around);
    if (!playing) return null;
    return { type: "seek", sentence: sentenceNear(current.session.script, ms / playing.lengthMs) };
  }

  #current(): Announced | null {
    const { current, byTab } = this.#readings.sessions;
    const session = current === null ? undefined : byTab.get(current);
    const open = current === null ? undefined : this.#pages.article(current);
    return session && open ? { session, open, rate: this.#readings.settings.rate } : null;
  }
}

function isSame(before: Announced | null, { session, open, rate }: Announced): boolean {
  if (before?.open.article !== open.article || before.session.script !== session.script) return false;
  const [was, is] = [before.session.player, session.player];
  return (
    before.rate === rate &&
    was.status === is.status &&
    was.place.sentence === is.place.sentence &&
    was.piece?.generation === is.piece?.generation &&
    (is.status === "playing" || was.place.offset === is.place.offset)
  );
}
