import type { Article, Span } from "../../core/article/article.ts";
import { firstWhere } from "../../core/order/first-where.ts";
import { property } from "../dom/property.ts";
import { findAgain } from "./find-again.ts";
import { holds, type Place, rangesWithin } from "./place.ts";
import { type Structure, structureOf } from "./structure.ts";
import { watchChanges } from "./watch-changes.ts";

/**
 * How long a search is not repeated, in ms, for text that the last one has not found: a page that keeps changing
 * would have it repeated for nothing. What was found, and has gone, is looked for at once.
 */
const SEARCH_INTERVAL = { first: 250, longest: 8_000 };

/** How many blocks tell whether an article is on the page at all. */
const SAMPLED_BLOCKS = 8;

/** Whether a text is laid out and not hidden; a simulated DOM lays nothing out. */
function isInSight(text: Text): boolean {
  const around = property(text, "parentElement");
  return (
    around === null || !("checkVisibility" in around) || around.checkVisibility({ visibilityProperty: true })
  );
}

/** Whether a block is on the page with all its words. */
const isWhole = (place: Place | null): place is Place => place?.isWhole ?? false;

/** Ties the text of an article to the live page it was taken from. */
export class Anchors {
  readonly #page: Document;
  readonly #article: Article;
  readonly #now: () => number;
  readonly #structure: Structure;
  #places: readonly (Place | null)[];
  #hasMoved = false;
  #nextSearch = 0;
  #isPutOff = false;
  #searchInterval = SEARCH_INTERVAL.first;

  /** `places` are those of the article's blocks, in order; `now` is a clock in ms. */
  constructor(page: Document, article: Article, places: readonly Place[], now = () => performance.now()) {
    this.#page = page;
    this.#article = article;
    this.#places = places;
    this.#structure = structureOf(page, article.blocks, places);
    this.#now = now;
  }

  /** Whether every block is still where it was taken from. */
  hold(): boolean {
    return this.#places.every((place) => isWhole(place) && holds(place));
  }

  /**
   * Live ranges over a span of the article's text, in order, one for each text node. Words that are no longer
   * where they were are looked for again; empty where they cannot be found for sure.
   */
  rangesOf(span: Span): readonly Range[] {
    const { blocks } = this.#article;
    const ranges: Range[] = [];
    // Searched, since painting asks at every word of long articles.
    const first = firstWhere(blocks.length, (index) => (blocks[index]?.end ?? 0) > span.start);
    for (let index = first; index < blocks.length; index++) {
      const block = blocks[index];
      if (!block || block.start >= span.end) break;
      const place = this.#placeOf(index);
      const within = { start: span.start - block.start, end: span.end - block.start };
      if (place) ranges.push(...rangesWithin(this.#page, place, within));
    }
    return ranges;
  }

  /**
   * Looks again for words that are not where they were. Answers whether any place is another than when this was
   * last asked, so that what is shown has to be shown anew.
   */
  refresh(): boolean {
    this.#isPutOff = false;
    if (!this.hold()) this.#search();
    const hasMoved = this.#hasMoved;
    this.#hasMoved = false;
    return hasMoved;
  }

  /**
   * Calls back when words of the article have gone to other places, or out of sight, and then `onChange`, which is also
   * told of every other change of the page. Answers how to stop it.
   */
  watch(onMoved: () => void, onChange: () => void = () => undefined): () => void {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(waiting);
      if (this.refresh()) onMoved();
      // The page may not change again, so nothing else would have the search made up for.
      if (this.#isPutOff) waiting = setTimeout(look, this.#nextSearch - this.#now());
    };
    const stop = watchChanges(this.#page, () => {
      look();
      onChange();
    });
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }

  /** A text node of the article that is on the page and in sight; null where there is none. Looks at a few blocks. */
  someText(): Node | null {
    const { blocks } = this.#article;
    const step = Math.max(1, Math.floor(blocks.length / SAMPLED_BLOCKS));
    for (let index = 0; index < blocks.length; index += step) {
      const node = this.#placeOf(index)?.runs[0]?.node;
      if (node && isInSight(node)) return node;
    }
    return null;
  }

  #placeOf(index: number): Place | null {
    const place = this.#places[index] ?? null;
    if (place && holds(place)) return place;
    this.#search();
    const found = this.#places[index] ?? null;
    return found && holds(found) ? found : null;
  }

  /** Finds places anew, unless the last search has found nothing for what is missing, and was only just. */
  #search(): void {
    const hasGone = this.#places.some((place) => place !== null && !holds(place));
    this.#isPutOff = !hasGone && this.#now() < this.#nextSearch;
    if (this.#isPutOff) return;
    const { text, blocks } = this.#article;
    const before = this.#places;
    const taken = blocks.map(({ start, end }, index) => ({
      text: text.slice(start, end),
      place: before[index] ?? null,
    }));
    const captions = blocks.some(({ kind }) => kind === "caption");
    this.#places = findAgain(this.#page, { blocks: taken, structure: this.#structure, captions });
    const isBetter = this.#places.some((place, index) => isWhole(place) && !isWhole(before[index] ?? null));
    if (isBetter) this.#searchInterval = SEARCH_INTERVAL.first;
    this.#nextSearch = this.#now() + this.#searchInterval;
    this.#searchInterval = Math.min(this.#searchInterval * 2, SEARCH_INTERVAL.longest);
    this.#hasMoved ||= hasGone || isBetter;
  }
}
