import type { Script } from "../core/player/script.ts";
import type { Session, Surroundings } from "../core/player/sessions.ts";
import { snapshotOf } from "../core/player/snapshot.ts";
import type { OpenArticle } from "./pages.ts";

/** What the desktop, a headset or a lock screen is told of the reading. */
export interface NowPlaying {
  readonly title: string;
  /** The publication. */
  readonly artist: string;
  /** Who wrote it. */
  readonly album: string;
  readonly status: "playing" | "paused";
  /** Estimated length of the article and the place in it, both at speed 1; in ms. */
  readonly lengthMs: number;
  readonly placeMs: number;
  /** How fast the place moves; 1 is normal. */
  readonly rate: number;
}

/** A desktop shows a line; what a page says at greater length must not travel over the system's bus. In letters. */
const LONGEST = 300;

/** What is told of a private window: that something is read, and nothing of what. */
const PRIVATE = { title: "Readback", artist: "", album: "" };

/** What is told of a reading; null unless it is playing or paused. */
export function nowPlaying(
  session: Session,
  { article, incognito }: OpenArticle,
  around: Surroundings,
): NowPlaying | null {
  const { status } = session.player;
  if (status !== "playing" && status !== "paused") return null;
  // A line of time is of the whole article, whatever is read of it: a place on it is a place in the article.
  const whole = { ...session, player: { ...session.player, only: null } };
  const { playedMs, leftMs, settings } = snapshotOf(whole, around, {
    following: true,
    elsewhere: null,
    next: null,
    saving: null,
  });
  const { title, publication, authors } = article;
  const shown = incognito
    ? PRIVATE
    : { title: line(title), artist: line(publication), album: line(authors.join(", ")) };
  const { rate } = settings;
  return { ...shown, status, lengthMs: (playedMs + leftMs) * rate, placeMs: playedMs * rate, rate };
}

/** Index of the sentence that begins nearest to a share of the article, from 0 to 1; out of range is clamped. */
export function sentenceNear({ sentences }: Script, share: number): number {
  const total = sentences.reduce((sum, { spoken }) => sum + spoken.spoken.length, 0);
  let [nearest, least, before] = [0, Number.POSITIVE_INFINITY, 0];
  for (const [index, { spoken }] of sentences.entries()) {
    const distance = Math.abs(share * total - before);
    if (distance < least) [nearest, least] = [index, distance];
    before += spoken.spoken.length;
  }
  return nearest;
}

const line = (text: string): string =>
  Array.from(text.slice(0, 2 * LONGEST))
    .slice(0, LONGEST)
    .join("");
