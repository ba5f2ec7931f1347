import type { Article } from "../core/article/article.ts";
import type { PageUpdate } from "../core/protocol/page.ts";
import type { ArticleView } from "../core/protocol/view.ts";
import type { PageClient } from "../platform/ports.ts";

/** An article that is open in a tab; it outlives its page, so that a reading can end where the page did. */
export interface OpenArticle {
  readonly article: Article;
  readonly view: ArticleView;
  /** True in a private window, of which nothing is kept. */
  readonly incognito: boolean;
  /** False once the listener has scrolled away. */
  readonly following: boolean;
}

/** The pages that are connected and their articles, by tab. */
export class Pages {
  readonly #clients = new Map<number, PageClient>();
  readonly #articles = new Map<number, OpenArticle>();

  /** Takes a page's article; a page that was there before in the tab is replaced. */
  open(client: PageClient, article: Article, view: ArticleView): void {
    this.#clients.set(client.tab, client);
    this.#articles.set(client.tab, { article, view, incognito: client.incognito, following: true });
  }

  /** Forgets a page, not its article. False where another page has taken its tab since. */
  leave(client: PageClient): boolean {
    return this.#clients.get(client.tab) === client && this.#clients.delete(client.tab);
  }

  forget(tab: number): void {
    this.#articles.delete(tab);
  }

  article(tab: number): OpenArticle | undefined {
    return this.#articles.get(tab);
  }

  isOpen(tab: number): boolean {
    return this.#clients.has(tab);
  }

  setFollowing(tab: number, following: boolean): void {
    const open = this.#articles.get(tab);
    if (open) this.#articles.set(tab, { ...open, following });
  }

  post(tab: number, update: PageUpdate): void {
    this.#clients.get(tab)?.post(update);
  }
}
