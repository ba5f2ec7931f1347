import type { ArticleView, Snapshot } from "../core/protocol/view.ts";
import type { ViewClient } from "../platform/ports.ts";

interface Watching {
  /** The tab the view asked for. */
  readonly tab: number;
  /** What it was told last, so that only changes are sent. */
  readonly article: ArticleView | null | undefined;
}

/** The views that are open and what each looks at. */
export class Views {
  readonly #views = new Map<ViewClient, Watching>();

  watch(view: ViewClient, tab: number): void {
    this.#views.set(view, { tab, article: undefined });
  }

  close(view: ViewClient): void {
    this.#views.delete(view);
  }

  /** Tabs that some view looks at. */
  isWatched(tab: number): boolean {
    return [...this.#views.values()].some((watching) => watching.tab === tab);
  }

  /** Sends each view what has changed: the article once, the snapshot each time. */
  update(
    articleFor: (tab: number) => ArticleView | null,
    snapshotFor: (shown: number, watched: number) => Snapshot | null,
  ): void {
    for (const [view, watching] of this.#views) {
      const article = articleFor(watching.tab);
      if (article !== watching.article) {
        this.#views.set(view, { ...watching, article });
        view.post({ type: "article", article });
      }
      const snapshot = article && snapshotFor(article.tab, watching.tab);
      if (snapshot) view.post({ type: "snapshot", snapshot });
    }
  }
}
