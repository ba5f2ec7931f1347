import type { Span } from "../../core/article/article.ts";
import type { MarkedQuote, Paint } from "../../core/protocol/page.ts";
import type { Anchors } from "../anchor/anchors.ts";
import type { Follower } from "../follow/follower.ts";
import { type Highlighter, QUOTE_MARKS } from "./highlighter.ts";

/** Shows on the page what the host says is being read, and keeps it in view. */
export class Painter {
  readonly #anchors: Anchors;
  readonly #highlighter: Highlighter;
  readonly #follower: Follower;
  readonly #stopWatching: () => void;
  #painted: Paint = { sentence: null, word: null, activeQuote: null, playing: false };
  #quotes: readonly MarkedQuote[] = [];

  /** `onChange` is told of every change of the page, once what is shown is where its words are now. */
  constructor(anchors: Anchors, highlighter: Highlighter, follower: Follower, onChange?: () => void) {
    this.#anchors = anchors;
    this.#highlighter = highlighter;
    this.#follower = follower;
    this.#stopWatching = anchors.watch(() => this.#paintAgain(), onChange);
  }

  /** Replaces which quotations are marked, each as its speaker's are. */
  markQuotes(quotes: readonly MarkedQuote[]): void {
    this.#quotes = quotes;
    for (const [index, mark] of QUOTE_MARKS.entries()) {
      const theirs = quotes.filter((quote) => quote.mark === index);
      this.#highlighter.show(
        mark,
        theirs.flatMap((quote) => this.#rangesOf(quote)),
      );
    }
  }

  /** Replaces what is shown of the reading. Words that cannot be found on the page for sure are not shown. */
  paint(paint: Paint): void {
    const before = this.#painted;
    this.#painted = paint;
    if (!sameSpan(paint.sentence, before.sentence)) {
      const sentence = this.#rangesOf(paint.sentence);
      this.#highlighter.show("sentence", sentence);
      // A place that is only shown, because the listener looked, is no reason to scroll; one they went to is.
      const asked = paint.playing || before.sentence !== null;
      this.#follower.read(around(sentence), asked);
      // A change is noticed a moment later; until then what is shown of it is not left to the next one.
      this.markQuotes(this.#quotes);
    } else if (paint.playing && !before.playing)
      this.#follower.read(around(this.#rangesOf(paint.sentence)), true);
    if (!sameSpan(paint.activeQuote, before.activeQuote)) {
      this.#highlighter.show("active-quote", this.#rangesOf(paint.activeQuote));
    }
    this.#highlighter.show("word", this.#rangesOf(paint.word));
  }

  /** Scrolls to what is being read and follows it again. */
  follow(): void {
    this.#follower.follow();
  }

  /** Puts everything out and stops listening to the page. */
  dispose(): void {
    this.#stopWatching();
    this.#highlighter.dispose();
    this.#follower.dispose();
  }

  /** Shows the same where its words are now. This alone is no reason to scroll: nothing new is read. */
  #paintAgain(): void {
    const { sentence, word, activeQuote } = this.#painted;
    const ranges = this.#rangesOf(sentence);
    this.#highlighter.show("sentence", ranges);
    this.#follower.read(around(ranges), false);
    this.#highlighter.show("active-quote", this.#rangesOf(activeQuote));
    this.#highlighter.show("word", this.#rangesOf(word));
    this.markQuotes(this.#quotes);
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
