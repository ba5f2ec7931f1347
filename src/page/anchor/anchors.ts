import type { Article, Span } from "../../core/article/article.ts";
import { findAgain } from "./find-again.ts";
import { holds, type Place, rangesWithin } from "./place.ts";

/**
 * How long a search for lost text is not repeated, in ms: a search costs about as much as an extraction, and the
 * more of them have failed the less the next will find.
 */
const SEARCH_INTERVAL = { first: 1_000, longest: 30_000 };

/** The index of the first block that ends after an offset; painting asks at every word of long articles. */
function firstEndingAfter(blocks: readonly Span[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Ties the text of an article to the live page it was taken from. */
export class Anchors {
  readonly #page: Document;
  readonly #article: Article;
  readonly #now: () => number;
  #places: readonly (Place | null)[];
  #nextSearch = 0;
  #searchInterval = SEARCH_INTERVAL.first;

  /** `places` are those of the article's blocks, in order; `now` is a clock in ms. */
  constructor(page: Document, article: Article, places: readonly Place[], now = () => performance.now()) {
    this.#page = page;
    this.#article = article;
    this.#places = places;
    this.#now = now;
  }

  /** Whether every block is still where it was taken from. */
  hold(): boolean {
    return this.#places.every((place) => place !== null && holds(place));
  }

  /**
   * Live ranges over a span of the article's text, in order, one for each text node. Words that are no longer
   * where they were are looked for again; empty where they cannot be found for sure.
   */
  rangesOf(span: Span): readonly Range[] {
    const { blocks } = this.#article;
    const ranges: Range[] = [];
    for (let index = firstEndingAfter(blocks, span.start); index < blocks.length; index++) {
      const block = blocks[index];
      if (!block || block.start >= span.end) break;
      const place = this.#placeOf(index);
      const within = { start: span.start - block.start, end: span.end - block.start };
      if (place) ranges.push(...rangesWithin(this.#page, place, within));
    }
    return ranges;
  }

  #placeOf(index: number): Place | null {
    const place = this.#places[index] ?? null;
    if (place && holds(place)) return place;
    if (this.#now() < this.#nextSearch) return null;
    this.#nextSearch = this.#now() + this.#searchInterval;
    this.#searchInterval = Math.min(this.#searchInterval * 2, SEARCH_INTERVAL.longest);
    const { text, blocks } = this.#article;
    this.#places = findAgain(
      this.#page,
      blocks.map((block) => text.slice(block.start, block.end)),
    );
    return this.#places[index] ?? null;
  }
}
