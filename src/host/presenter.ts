import type { Sessions, Surroundings } from "../core/player/sessions.ts";
import { elsewhere, paintOf, snapshotOf } from "../core/player/snapshot.ts";
import type { ArticleView, Snapshot } from "../core/protocol/view.ts";
import type { Pages } from "./pages.ts";
import type { Views } from "./views.ts";

/** Shows pages and views what there is: pages their paint, views their article and its snapshot. */
export class Presenter {
  readonly #pages: Pages;
  readonly #views: Views;

  constructor(pages: Pages, views: Views) {
    this.#pages = pages;
    this.#views = views;
  }

  show(sessions: Sessions, around: Surroundings): void {
    for (const [tab, session] of sessions.byTab) {
      this.#pages.post(tab, { type: "paint", paint: paintOf(session, this.#views.isWatched(tab)) });
    }
    this.#views.update(
      (tab) => this.#articleFor(sessions, tab),
      (shown, watched) => this.#snapshotFor(sessions, shown, watched, around),
    );
  }

  /** The article of a tab; where it has none, the one being read. */
  #articleFor({ byTab, current }: Sessions, tab: number): ArticleView | null {
    const shown = this.#pages.isOpen(tab) && byTab.has(tab) ? tab : current;
    return shown === null ? null : (this.#pages.article(shown)?.view ?? null);
  }

  #snapshotFor(sessions: Sessions, shown: number, watched: number, around: Surroundings): Snapshot | null {
    const session = sessions.byTab.get(shown);
    if (!session) return null;
    return snapshotOf(session, around, {
      following: this.#pages.article(shown)?.following ?? true,
      elsewhere: elsewhere(sessions, watched, (tab) => this.#pages.article(tab)?.article.title ?? ""),
    });
  }
}
