import type { Article } from "../core/article/article.ts";
import type { NextArticle, ReadingUpdate } from "../core/protocol/page.ts";
import type { ArticleView } from "../core/protocol/view.ts";
import type { PageClient } from "../platform/ports.ts";

/** An article that is open in a tab; it outlives its page, so that a reading can end where the page did. */
export interface OpenArticle {
  readonly article: Article;
  readonly view: ArticleView;
  /** The page that sent it, and what it calls it. */
  readonly page: PageClient;
  readonly id: number;
  /** True in a private window, of which nothing is kept. */
  readonly incognito: boolean;
  /** False once the listener has scrolled away. */
  readonly following: boolean;
}

/** The pages that are connected and their articles, by tab. */
export class Pages {
  readonly #clients = new Map<number, PageClient>();
  readonly #articles = new Map<number, OpenArticle>();
  /** The other article of each page, and of those that the listener has asked for, the headline. */
  readonly #next = new Map<number, NextArticle>();
  readonly #asked = new Map<number, string>();

  /** Connects a page; one that was there before in its tab is replaced, and what it offered goes with it. */
  connect(client: PageClient): void {
    this.#next.delete(client.tab);
    this.#asked.delete(client.tab);
    this.#clients.set(client.tab, client);
  }

  /** Takes the article of a page that is connected. A page follows the reading until it says otherwise. */
  open(page: PageClient, id: number, article: Article, view: ArticleView): void {
    const { incognito, tab } = page;
    const before = this.#articles.get(tab);
    const following = before?.page === page ? before.following : true;
    this.#articles.set(tab, { article, view, page, id, incognito, following });
  }

  /** Forgets a page, not its article. False where another page has taken its tab since. */
  leave(client: PageClient): boolean {
    if (!this.isConnected(client)) return false;
    this.#next.delete(client.tab);
    this.#asked.delete(client.tab);
    return this.#clients.delete(client.tab);
  }

  /** Forgets a tab's article. */
  forget(tab: number): void {
    this.#articles.delete(tab);
  }

  article(tab: number): OpenArticle | undefined {
    return this.#articles.get(tab);
  }

  /** Whether this very page is the one in its tab. */
  isConnected(client: PageClient): boolean {
    return this.#clients.get(client.tab) === client;
  }

  isOpen(tab: number): boolean {
    return this.#clients.has(tab);
  }

  setFollowing(tab: number, following: boolean): void {
    const open = this.#articles.get(tab);
    if (open) this.#articles.set(tab, { ...open, following });
  }

  /** The other article of a tab's page, if there is one. */
  next(tab: number): NextArticle | null {
    return this.#next.get(tab) ?? null;
  }

  /** Keeps which other article a page has. One that was asked for and is there no more will not come. */
  setNext({ tab }: PageClient, next: NextArticle | null): void {
    if (next) this.#next.set(tab, next);
    else this.#next.delete(tab);
    if (next === null) this.#asked.delete(tab);
  }

  /** Has a tab's page open its other article, and remembers that it was asked for. */
  openNext(tab: number): void {
    const headline = this.next(tab)?.title;
    if (headline === undefined) return;
    this.#asked.set(tab, headline);
    this.#clients.get(tab)?.post({ type: "open-next", headline });
  }

  /** The headline of what was asked for in a tab, which is not waited for any more; null where nothing was. */
  takeAsked(tab: number): string | null {
    const asked = this.#asked.get(tab) ?? null;
    this.#asked.delete(tab);
    return asked;
  }

  /** Tells the page of a tab's article of its reading; a page that has taken the tab since hears nothing of that one. */
  tell(tab: number, update: ReadingUpdate): void {
    const open = this.#articles.get(tab);
    if (open && this.isConnected(open.page)) open.page.post({ ...update, id: open.id });
  }
}
