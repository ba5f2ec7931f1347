import type { Article } from "../core/article/article.ts";
import type { Script } from "../core/player/script.ts";
import type { Session, Sessions, Surroundings } from "../core/player/sessions.ts";
import { articleView, elsewhere, isMarked, marksOf, paintOf, snapshotOf } from "../core/player/snapshot.ts";
import type { ArticleView, Saving, Snapshot } from "../core/protocol/view.ts";
import type { PageClient } from "../platform/ports.ts";
import type { Pages } from "./pages.ts";
import type { Views } from "./views.ts";

/** What a page was shown last; it is told only what has changed, for every word would be told to every tab. */
interface ShownOnPage {
  readonly session: Session;
  readonly marked: boolean;
}

/** Shows pages and views what there is: pages their paint, views their article and its snapshot. */
export class Presenter {
  readonly #pages: Pages;
  readonly #views: Views;
  readonly #savingOf: (tab: number) => Saving | null;
  readonly #shown = new Map<number, ShownOnPage>();

  /** `savingOf` answers how far the audio file of a tab's article is. */
  constructor(pages: Pages, views: Views, savingOf: (tab: number) => Saving | null) {
    this.#pages = pages;
    this.#views = views;
    this.#savingOf = savingOf;
  }

  /** Takes the article of a page, which knows nothing of its reading yet. */
  open(page: PageClient, id: number, article: Article, script: Script): void {
    this.#pages.open(page, id, article, articleView(page.tab, article, script));
    this.forget(page.tab);
  }

  /** Forgets what the page of a tab was shown. */
  forget(tab: number): void {
    this.#shown.delete(tab);
  }

  show(sessions: Sessions, around: Surroundings): void {
    for (const [tab, session] of sessions.byTab) this.#showPage(tab, session);
    this.#views.update(
      (tab) => this.#articleFor(sessions, tab),
      (shown, watched) => this.#snapshotFor(sessions, shown, watched, around),
    );
  }

  #showPage(tab: number, session: Session): void {
    const before = this.#shown.get(tab);
    const looking = this.#views.isWatched(tab);
    const marked = isMarked(session, looking);
    if (before?.session.player === session.player && before.marked === marked) return;
    this.#shown.set(tab, { session, marked });
    if (before?.marked !== marked)
      this.#pages.tell(tab, { type: "quotes", quotes: marksOf(session, looking) });
    this.#pages.tell(tab, { type: "paint", paint: paintOf(session) });
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
      next: this.#pages.next(shown),
      saving: this.#savingOf(shown),
    });
  }
}
