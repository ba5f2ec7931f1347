import type { Opened } from "../core/protocol/messages.ts";
import type { Refusal } from "../core/protocol/refusal.ts";
import type { ArticleView, Snapshot, ViewUpdate } from "../core/protocol/view.ts";

/** All that the popup has been told; it knows nothing else. */
export interface Told {
  /** The tab the popup was opened on. */
  readonly tab: number;
  /** Null until the background has answered. */
  readonly opened: Opened | null;
  readonly article: ArticleView | null;
  readonly snapshot: Snapshot | null;
  /** The article that takes the place of this one with its first snapshot. */
  readonly coming: ArticleView | null;
}

/** What the popup shows. */
export type Shown =
  | { readonly type: "opening" }
  | { readonly type: "refused"; readonly refusal: Refusal }
  | {
      readonly type: "reading";
      readonly article: ArticleView;
      readonly snapshot: Snapshot;
      /** Why the tab in front is not read, where the article is another tab's. */
      readonly refusal: Refusal | null;
    };

/**
 * Chooses what to show. Another tab's article is shown once it is sure that this tab has none: until then it would
 * flash up, with controls that change under the listener's hand.
 */
export function shown({ tab, opened, article, snapshot }: Told): Shown {
  const refusal = opened?.status === "refused" ? opened.refusal : null;
  const own = article?.tab === tab;
  if (article && snapshot && (own || refusal !== null)) {
    return { type: "reading", article, snapshot, refusal: own ? null : refusal };
  }
  return refusal === null ? { type: "opening" } : { type: "refused", refusal };
}

/** Tells one article from another; of one page, too, which may have both under one address. */
export const articleKey = ({ tab, url, title }: ArticleView): string => `${tab} ${url} ${title}`;

/** Takes an update of the host into account. */
export function told(state: Told, update: ViewUpdate): Told {
  switch (update.type) {
    case "article": {
      // A snapshot is of the article it came after; another article's would be drawn wrong.
      const { article } = update;
      if (article === null || article.tab !== state.article?.tab || state.snapshot === null)
        return { ...state, article, snapshot: null, coming: null };
      const isSame = articleKey(article) === articleKey(state.article);
      return isSame ? { ...state, article, coming: null } : { ...state, coming: article };
    }
    case "snapshot":
      return { ...state, article: state.coming ?? state.article, snapshot: update.snapshot, coming: null };
  }
}
