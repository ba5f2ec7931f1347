import type { Article, Span } from "../article/article.ts";

/** Name of the port between a page's agent and the host. */
export const PAGE_PORT = "page";

/** What is painted of the reading; every span is of the article's text. */
export interface Paint {
  /** The sentence being read, or null where nothing is being read. */
  readonly sentence: Span | null;
  readonly word: Span | null;
  /** The quotation being read. */
  readonly activeQuote: Span | null;
  /** True while it is being heard: then the page scrolls along. */
  readonly playing: boolean;
}

/** A quotation as it is marked: its span of the article's text, and the mark of its speaker (`speakerMarks`). */
export interface MarkedQuote extends Span {
  readonly mark: number;
}

/** What a page is told of the reading of its article. */
export type ReadingUpdate =
  | { readonly type: "paint"; readonly paint: Paint }
  /** All quotations to be marked; none when the listener is not looking. Sent only when that changes. */
  | { readonly type: "quotes"; readonly quotes: readonly MarkedQuote[] }
  /** Scroll to the sentence and follow again. */
  | { readonly type: "follow" };

/**
 * Messages from the host to a page's agent. What is of a reading names its article by the `id` under which the page sent
 * it: on its way it may meet a page that shows another by now, of whose text its spans are not.
 */
export type PageUpdate =
  | (ReadingUpdate & { readonly id: number })
  /** Open the article of the page that was offered under this headline. */
  | { readonly type: "open-next"; readonly headline: string };

/** Messages from a page's agent to the host. */
export type PageReport =
  /** The article that the page shows from now on; what it reports after is of this one. No other of the page has its `id`. */
  | { readonly type: "article"; readonly id: number; readonly article: Article }
  /** The listener scrolled away from the reading (false), or came back by `follow` (true). */
  | { readonly type: "following"; readonly following: boolean }
  /** Which other article of the same page there is to go on with; null, as at first, where there is none. */
  | { readonly type: "next"; readonly next: NextArticle | null };

/** Another article of a page that holds several. */
export interface NextArticle {
  /** Its headline, by which it is asked for; at most 1,000 UTF-16 units. */
  readonly title: string;
}
