import { follows } from "../dom/document-order.ts";
import { chooseStory, inView } from "./choose-story.ts";
import { findStories, type Story } from "./find-stories.ts";
import { headlinesOf } from "./headlines.ts";

/** More than this many are not remembered: who scrolls that far has left the first behind. */
const MAX_KNOWN = 200;

/**
 * The other articles on the page of one that was taken from it: below it, and above, as they are put there and taken
 * away while the listener scrolls. All are known by their headlines, which stay the same when a page makes them anew.
 */
export class Neighbours {
  readonly #page: Document;
  readonly #title: string;
  /** Some text of the article on the page; null where there is none. */
  readonly #textOf: () => Node | null;
  /** Those that stood on the page together with the article, or with one of these. */
  readonly #known = new Set<string>();
  /** The one below the article, as it was seen last. */
  #below: string | null = null;

  constructor(page: Document, title: string, textOf: () => Node | null) {
    this.#page = page;
    this.#title = title;
    this.#textOf = textOf;
  }

  /**
   * Looks at the page as it is now. Answers the headline of the article to go on with: the one in view, where that is
   * another, or else the one below; null where there is none. With `mayMeet` those that have come are known from now
   * on; without, only where others were known before.
   */
  look(address: string, mayMeet: boolean): string | null {
    const stories = findStories(this.#page, address);
    const own = this.#own(stories);
    const isSame = own !== undefined || stories.some(({ title }) => this.#known.has(title));
    if (!isSame || !(mayMeet || this.#known.size > 0)) return this.#isThere(this.#below) ? this.#below : null;
    for (const story of stories) {
      if (story !== own && this.#known.size < MAX_KNOWN) this.#known.add(story.title);
    }
    if (own) this.#below = stories[stories.indexOf(own) + 1]?.title ?? null;
    const seen = inView(stories, this.#page);
    if (seen && seen !== own) return seen.title;
    return stories.find(({ title }) => title === this.#below)?.title ?? null;
  }

  /** Whether another article is on the page that stood there together with this one. */
  remain(): boolean {
    return this.#known.size > 0 && headlinesOf(this.#page).some(({ title }) => this.#known.has(title));
  }

  /** Whether of all on the page the listener means this one; see `chooseStory`. */
  isMeant(address: string): boolean {
    const stories = findStories(this.#page, address);
    return stories.length === 0 || chooseStory(stories, this.#page, address) === this.#own(stories);
  }

  /** The article itself: it is where its text is, or else under its headline. */
  #own(stories: readonly Story[]): Story | undefined {
    const text = this.#textOf();
    if (text === null) return stories.find(({ title }) => title === this.#title);
    return stories.findLast(({ start }) => follows(text, start)) ?? stories[0];
  }

  #isThere(title: string | null): boolean {
    return title !== null && headlinesOf(this.#page).some((headline) => headline.title === title);
  }
}
