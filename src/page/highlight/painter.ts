import type { Span } from "../../core/article/article.ts";
import type { Paint } from "../../core/protocol/page.ts";
import type { Anchors } from "../anchor/anchors.ts";
import type { Follower } from "../follow/follower.ts";
import type { Highlighter } from "./highlighter.ts";

/** Shows on the page what the host says is being read, and keeps it in view. */
export class Painter {
  readonly #anchors: Anchors;
  readonly #highlighter: Highlighter;
  readonly #follower: Follower;
  #painted: Paint = { sentence: null, word: null, quotes: [], activeQuote: null };

  constructor(anchors: Anchors, highlighter: Highlighter, follower: Follower) {
    this.#anchors = anchors;
    this.#highlighter = highlighter;
    this.#follower = follower;
  }

  /** Replaces what is shown. Words that cannot be found on the page for sure are not shown. */
  paint(paint: Paint): void {
    const before = this.#painted;
    this.#painted = paint;
    // Ranges empty when the page replaces its text, so all are made anew with each sentence, not only at changes.
    const all = !sameSpan(paint.sentence, before.sentence) || paint.sentence === null;
    if (all) {
      const sentence = this.#rangesOf(paint.sentence);
      this.#highlighter.show("sentence", sentence);
      this.#follower.read(around(sentence));
    }
    if (all || !sameSpans(paint.quotes, before.quotes)) {
      this.#highlighter.show(
        "quote",
        paint.quotes.flatMap((quote) => this.#rangesOf(quote)),
      );
    }
    if (all || paint.activeQuote !== before.activeQuote || !sameSpans(paint.quotes, before.quotes)) {
      const active = paint.activeQuote === null ? null : (paint.quotes[paint.activeQuote] ?? null);
      this.#highlighter.show("active-quote", this.#rangesOf(active));
    }
    this.#highlighter.show("word", this.#rangesOf(paint.word));
  }

  /** Scrolls to what is being read and follows it again. */
  follow(): void {
    this.#follower.follow();
  }

  /** Puts everything out and stops listening to the page. */
  dispose(): void {
    this.#highlighter.dispose();
    this.#follower.dispose();
  }

  #rangesOf(span: Span | null): readonly Range[] {
    return span ? this.#anchors.rangesOf(span) : [];
  }
}

/** One range from the start of the first to the end of the last, to scroll to. */
function around(ranges: readonly Range[]): Range | null {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return null;
  const range = first.cloneRange();
  range.setEnd(last.endContainer, last.endOffset);
  return range;
}

const sameSpan = (one: Span | null, other: Span | null): boolean =>
  one === other || (one?.start === other?.start && one?.end === other?.end);

const sameSpans = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.length === others.length && some.every((span, index) => sameSpan(span, others[index] ?? null));
