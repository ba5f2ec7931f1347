import type { OnlyQuotes } from "../core/player/only-quotes.ts";
import { currentOf, toSavedOnly } from "../core/player/saved-only.ts";
import { toSavedPlace } from "../core/player/saved-place.ts";
import { offsetOf, type Script } from "../core/player/script.ts";
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
    const [kept, keep] = [quotationsOf(before), quotationsOf(after)];
    const isSame = kept?.only === keep?.only && kept?.at === keep?.at && scriptOf(before) === scriptOf(after);
    if (before.current !== after.current || !isSame) this.#saveSession(after);
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

  #saveSession({ current: tab, byTab }: Sessions): void {
    const open = tab === null ? undefined : this.#pages.article(tab);
    const session = tab === null ? undefined : byTab.get(tab);
    const only = session ? toSavedOnly(session.script, session.player) : null;
    const kept = open && !open.incognito && tab !== null ? { tab, url: open.article.url, only } : null;
    this.#services.saveSession(kept);
  }
}

/** What is said in the reading that played last; another where its tab shows another article. */
const scriptOf = ({ current, byTab }: Sessions): Script | undefined =>
  current === null ? undefined : byTab.get(current)?.script;

/** What quotations the reading that played last is kept to, and which of them it is at; null where to none. */
function quotationsOf({ current, byTab }: Sessions): { only: OnlyQuotes; at: number } | null {
  const session = current === null ? undefined : byTab.get(current);
  const only = session?.player.only;
  return session && only ? { only, at: currentOf(session.script, session.player, only) } : null;
}

/** What the button shows: only the reading that played last counts, wherever the listener looks. */
function signOf({ current, byTab }: Sessions): { tab: number; sign: "playing" | "paused" | "none" } | null {
  const status = current === null ? undefined : byTab.get(current)?.player.status;
  if (current === null || status === undefined) return null;
  return { tab: current, sign: status === "playing" || status === "paused" ? status : "none" };
}
