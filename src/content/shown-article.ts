import type { PageReport, ReadingUpdate } from "../core/protocol/page.ts";
import { rehearseSearch } from "../page/anchor/rehearse.ts";
import { HIDING, watchChanges } from "../page/anchor/watch-changes.ts";
import type { Extracted } from "../page/extract/extract-article.ts";
import { Follower } from "../page/follow/follower.ts";
import { Highlighter } from "../page/highlight/highlighter.ts";
import { Painter } from "../page/highlight/painter.ts";
import { Neighbours } from "../page/stories/neighbours.ts";
import { lookSparingly, type SparingLook } from "./look-sparingly.ts";

export type Taken = Extract<Extracted, { readonly status: "article" }>;

/** How many were shown so far. */
let count = 0;

/** An article that was taken from the page: what is shown of its reading, and what else is on the page. */
export class ShownArticle {
  readonly taken: Taken;
  /** What the host calls it by; no other of the page has the same. */
  readonly #id = ++count;
  readonly #report: (report: PageReport) => void;
  readonly #path = location.pathname;
  readonly #follower: Follower;
  readonly #painter: Painter;
  readonly #neighbours: Neighbours;
  readonly #look: SparingLook;
  /** The article to go on with, as the host was told last. */
  #next: string | null = null;
  /** Ends the watching for what hides the article; null while nothing does. */
  #stopWatching: (() => void) | null = null;
  /** Whether it has been heard, and not been read to its end or stopped since. */
  #isUnderWay = false;

  /** `onChange` is told of every change of the page, of several at once where it takes long. */
  constructor(taken: Taken, following: boolean, report: (report: PageReport) => void, onChange: () => void) {
    const { article, anchors } = taken;
    this.taken = taken;
    this.#report = report;
    this.#neighbours = new Neighbours(document, article.title, () => anchors.someText());
    this.#follower = new Follower(window, following, (follows) =>
      report({ type: "following", following: follows }),
    );
    this.#look = lookSparingly(onChange);
    this.#painter = new Painter(anchors, new Highlighter(), this.#follower, this.#look.ask);
    requestIdleCallback(() => rehearseSearch(document, article));
  }

  get following(): boolean {
    return this.#follower.following;
  }

  get isUnderWay(): boolean {
    return this.#isUnderWay;
  }

  /** Whether the page shows this article, and its address and view do not tell that another one is meant. */
  isMeant(): boolean {
    return this.taken.anchors.hold() && this.#neighbours.isMeant(location.href);
  }

  /**
   * Whether the page has become another: it has another path, and neither the article's text nor any article that
   * stood there with it. Where others have stayed it was taken away because it is out of view, and may come back.
   */
  isLeft(): boolean {
    return location.pathname !== this.#path && this.#isAway() && !this.#neighbours.remain();
  }

  /** Whether the page shows it as it was taken, or has taken it away for as long as another is in view. */
  isIntact(): boolean {
    return this.taken.anchors.hold() || (this.#isAway() && this.#neighbours.remain());
  }

  /** Tells the host which article of the page comes next; see `Neighbours.look`. */
  tellNext(mayMeet: boolean): void {
    this.#watchForHiding(location.pathname !== this.#path);
    const next = this.#neighbours.look(location.href, mayMeet || location.pathname === this.#path);
    if (next === this.#next) return;
    this.#next = next;
    this.#report({ type: "next", next: next === null ? null : { title: next } });
  }

  /** Shows what the host says of the reading; not what it says of another's, which was here before. */
  update(update: ReadingUpdate & { readonly id: number }): void {
    if (update.id !== this.#id) return;
    switch (update.type) {
      case "paint": {
        const { playing, sentence } = update.paint;
        this.#isUnderWay = sentence !== null && (playing || this.#isUnderWay);
        this.#painter.paint(update.paint);
        break;
      }
      case "quotes":
        this.#painter.markQuotes(update.quotes);
        break;
      case "follow":
        this.#painter.follow();
    }
  }

  /** Tells a host that knows nothing of it yet. */
  announce(): void {
    this.#report({ type: "article", id: this.#id, article: this.taken.article });
    if (!this.following) this.#report({ type: "following", following: false });
    this.#next = null;
    this.#report({ type: "next", next: null });
    this.tellNext(true);
  }

  /** Says that the article to go on with can't be read after all; it is not offered again. */
  withdrawNext(): void {
    this.#report({ type: "next", next: null });
  }

  /** Puts everything out and stops listening to the page. */
  dispose(): void {
    this.#watchForHiding(false);
    this.#look.stop();
    this.#painter.dispose();
  }

  /** An application may keep the article when it shows another page, and hide it without a change of text. */
  #watchForHiding(isElsewhere: boolean): void {
    if (isElsewhere === (this.#stopWatching !== null)) return;
    this.#stopWatching?.();
    const look = () => this.isLeft() && this.#look.ask();
    this.#stopWatching = isElsewhere ? watchChanges(document, look, HIDING) : null;
  }

  #isAway(): boolean {
    return this.taken.anchors.someText() === null;
  }
}
