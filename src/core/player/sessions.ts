import type { SavedOnly } from "../protocol/messages.ts";
import { fromSavedOnly } from "./saved-only.ts";
import type { Place, Script } from "./script.ts";
import type { PlayerContext, PlayerEffect, PlayerEvent, PlayerState } from "./state.ts";
import { INITIAL } from "./state.ts";
import { transition } from "./transition.ts";

/** The reading of the article in one tab. */
export interface Session {
  readonly script: Script;
  readonly player: PlayerState;
}

/** Every tab's reading. At most one of them is playing. */
export interface Sessions {
  readonly byTab: ReadonlyMap<number, Session>;
  /** The tab that played last; keyboard commands and the engine's events are its. */
  readonly current: number | null;
  /** The generation of the last utterance of any of them. */
  readonly generation: number;
}

export const NO_SESSIONS: Sessions = { byTab: new Map(), current: null, generation: 0 };

/** What all players go by; see `PlayerContext`. */
export type Surroundings = Omit<PlayerContext, "script" | "generation">;

export interface SessionsStep {
  readonly sessions: Sessions;
  readonly effects: readonly PlayerEffect[];
}

/** Adds, or replaces, the reading of a tab, waiting at `place`. What played in that tab is silenced. */
export function open(
  sessions: Sessions,
  tab: number,
  script: Script,
  place: Place | null,
  around: Surroundings,
): SessionsStep {
  const silenced = step(sessions, tab, { type: "pause" }, around);
  const player: PlayerState = place === null ? INITIAL : { ...INITIAL, status: "paused", place };
  const byTab = new Map(silenced.sessions.byTab).set(tab, { script, player });
  return { sessions: { ...silenced.sessions, byTab }, effects: silenced.effects };
}

/**
 * Replaces what is said in a tab by the same article read otherwise; the `settings-changed` that must follow has it said
 * anew.
 */
export function replaceScript(sessions: Sessions, tab: number, script: Script): Sessions {
  const session = sessions.byTab.get(tab);
  return session
    ? { ...sessions, byTab: new Map(sessions.byTab).set(tab, { ...session, script }) }
    : sessions;
}

/** Forgets the reading of a tab, silencing it first. */
export function close(sessions: Sessions, tab: number, around: Surroundings): SessionsStep {
  const silenced = step(sessions, tab, { type: "pause" }, around);
  const byTab = new Map(silenced.sessions.byTab);
  byTab.delete(tab);
  const current = sessions.current === tab ? null : sessions.current;
  return { sessions: { ...silenced.sessions, byTab, current }, effects: silenced.effects };
}

/** Makes a tab's reading the one that was read last, unless another has been since. */
export const resume = (sessions: Sessions, tab: number): Sessions =>
  sessions.current === null && sessions.byTab.has(tab) ? { ...sessions, current: tab } : sessions;

/** Keeps the reading of a tab, while it waits, to quotations it was kept to before; nothing happens where none is left. */
export function keepTo(sessions: Sessions, tab: number, saved: SavedOnly): Sessions {
  const session = sessions.byTab.get(tab);
  const found = session && session.player.status !== "playing" && fromSavedOnly(session.script, saved);
  if (!found) return sessions;
  const player: PlayerState = { ...session.player, status: "paused", ...found };
  return { ...sessions, byTab: new Map(sessions.byTab).set(tab, { ...session, player }) };
}

/** Takes an event to the player of a tab. Where that makes it play, the one that was playing is paused first. */
export function step(
  sessions: Sessions,
  tab: number,
  event: PlayerEvent,
  around: Surroundings,
): SessionsStep {
  const session = sessions.byTab.get(tab);
  if (!session) return { sessions, effects: [] };
  const { script } = session;
  const next = transition(session.player, event, { ...around, script, generation: sessions.generation });
  const takesOver = next.state.status === "playing" && sessions.current !== tab && sessions.current !== null;
  const yielded = takesOver ? pauseCurrent(sessions, around) : { sessions, effects: [] };
  const current = next.state.status === "playing" ? tab : sessions.current;
  const generation = Math.max(sessions.generation, next.state.piece?.generation ?? 0);
  const byTab = new Map(yielded.sessions.byTab).set(tab, { script, player: next.state });
  return { sessions: { byTab, current, generation }, effects: [...yielded.effects, ...next.effects] };
}

const pauseCurrent = (sessions: Sessions, around: Surroundings): SessionsStep =>
  sessions.current === null
    ? { sessions, effects: [] }
    : step(sessions, sessions.current, { type: "pause" }, around);
