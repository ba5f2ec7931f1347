import { toSavedPlace } from "../core/player/saved-place.ts";
import { offsetOf } from "../core/player/script.ts";
import type { Session, Sessions } from "../core/player/sessions.ts";
import type { PlaybackStatus } from "../core/protocol/view.ts";
import type { Pages } from "./pages.ts";
import type { HostServices } from "./services.ts";

/**
 * Carries what must outlive the host to where it is kept: at every sentence the place, at every change of status
 * the session, the toolbar button and whether the event page must be held. The host may die at any moment, and
 * then no more than the sentence being read is lost.
 */
export class Keeper {
  readonly #services: HostServices;
  readonly #pages: Pages;

  constructor(services: HostServices, pages: Pages) {
    this.#services = services;
    this.#pages = pages;
  }

  changed(before: Sessions, after: Sessions): void {
    for (const [tab, session] of after.byTab) this.#tabChanged(tab, before.byTab.get(tab), session);
    for (const tab of before.byTab.keys()) {
      if (!after.byTab.has(tab) && shown(before, tab)) this.#services.showButton(tab, "none");
    }
    const playing = statusOf(after, after.current) === "playing";
    if (playing !== (statusOf(before, before.current) === "playing")) this.#services.keepAwake(playing);
    if (before.current !== after.current) this.#saveSession(after.current);
  }

  #tabChanged(tab: number, before: Session | undefined, { player, script }: Session): void {
    const open = this.#pages.article(tab);
    if (!open || before === undefined || before.player === player) return;
    const status = before.player.status !== player.status;
    if (status) this.#services.showButton(tab, sign(player.status));
    if (open.incognito || (!status && before.player.place.sentence === player.place.sentence)) return;
    const atStart = offsetOf(script, player.place) === script.sentences[0]?.start;
    const done = player.status === "finished" || atStart;
    this.#services.savePlace(open.article.url, done ? null : toSavedPlace(script, player.place));
  }

  #saveSession(tab: number | null): void {
    const open = tab === null ? undefined : this.#pages.article(tab);
    this.#services.saveSession(open && tab !== null ? { tab, url: open.article.url } : null);
  }
}

const statusOf = (sessions: Sessions, tab: number | null): PlaybackStatus | undefined =>
  tab === null ? undefined : sessions.byTab.get(tab)?.player.status;

const sign = (status: PlaybackStatus) => (status === "playing" || status === "paused" ? status : "none");

const shown = (sessions: Sessions, tab: number): boolean =>
  sign(statusOf(sessions, tab) ?? "ready") !== "none";
