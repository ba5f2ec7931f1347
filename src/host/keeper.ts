import { toSavedPlace } from "../core/player/saved-place.ts";
import { offsetOf } from "../core/player/script.ts";
import type { Session, Sessions } from "../core/player/sessions.ts";
import type { Pages } from "./pages.ts";
import type { HostServices } from "./services.ts";

/**
 * Carries what must outlive the host to where it is kept: at every sentence the place, at every change of what is
 * being read the session, the toolbar button and whether the event page must be held. The host may die at any
 * moment, and then no more than the sentence being read is lost.
 */
export class Keeper {
  readonly #services: HostServices;
  readonly #pages: Pages;

  constructor(services: HostServices, pages: Pages) {
    this.#services = services;
    this.#pages = pages;
  }

  changed(before: Sessions, after: Sessions): void {
    for (const [tab, session] of after.byTab) this.#savePlace(tab, before.byTab.get(tab), session);
    const [was, is] = [signOf(before), signOf(after)];
    if (was?.tab !== is?.tab || was?.sign !== is?.sign) {
      if (was && was.tab !== is?.tab) this.#services.showButton(was.tab, "none");
      if (is) this.#services.showButton(is.tab, is.sign);
      this.#services.keepAwake(is?.sign === "playing", "reading");
    }
    if (before.current !== after.current) this.#saveSession(after.current);
  }

  #savePlace(tab: number, before: Session | undefined, { player, script }: Session): void {
    const open = this.#pages.article(tab);
    if (!open || open.incognito || before === undefined || before.player === player) return;
    // Who listens to quotations alone has not read up to there: the article goes on where it was left.
    if (player.only !== null) return;
    const { status, place } = before.player;
    if (status === player.status && place.sentence === player.place.sentence) return;
    const atStart = offsetOf(script, player.place) === script.sentences[0]?.start;
    const done = player.status === "finished" || atStart;
    this.#services.savePlace(open.article.url, done ? null : toSavedPlace(script, player.place));
  }

  #saveSession(tab: number | null): void {
    const open = tab === null ? undefined : this.#pages.article(tab);
    const kept = open && !open.incognito && tab !== null ? { tab, url: open.article.url } : null;
    this.#services.saveSession(kept);
  }
}

/** What the button shows: only the reading that played last counts, wherever the listener looks. */
function signOf({ current, byTab }: Sessions): { tab: number; sign: "playing" | "paused" | "none" } | null {
  const status = current === null ? undefined : byTab.get(current)?.player.status;
  if (current === null || status === undefined) return null;
  return { tab: current, sign: status === "playing" || status === "paused" ? status : "none" };
}
