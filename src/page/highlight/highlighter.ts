/**
 * How quotations are marked, by what `speakerMarks` says of their speaker: first those of nobody who is named. Those of
 * one speaker share a mark.
 */
export const QUOTE_MARKS = [
  "quote",
  "quote-1",
  "quote-2",
  "quote-3",
  "quote-4",
  "quote-5",
  "quote-6",
] as const;

/** What is lit up on the page, each told apart by its colours and its line (`agent.css`). */
export const MARKS = [...QUOTE_MARKS, "sentence", "active-quote", "word"] as const;
export type Mark = (typeof MARKS)[number];

/** The name of a mark in the page's highlight registry, which the page can see; neutral, and ours alone. */
export const highlightName = (mark: Mark): string => `readback-${mark}`;

/** The part of `CSS.highlights` that is used. */
type Registry = Pick<HighlightRegistry, "get" | "set" | "delete">;

/** Paints ranges with the CSS Custom Highlight API, which changes nothing in the page's DOM. */
export class Highlighter {
  readonly #registry: Registry;
  readonly #highlights = new Map<Mark, Highlight>();

  constructor(registry: Registry = CSS.highlights) {
    this.#registry = registry;
  }

  /**
   * Replaces what a mark lights up; no ranges put it out. Where marks overlap, the later in `MARKS` is above.
   * The page can clear the registry, so each call also puts back what is missing from it.
   */
  show(mark: Mark, ranges: readonly AbstractRange[]): void {
    if (ranges.length === 0) {
      this.#highlights.delete(mark);
      this.#registry.delete(highlightName(mark));
    } else {
      const highlight = new Highlight(...ranges);
      highlight.priority = MARKS.indexOf(mark);
      this.#highlights.set(mark, highlight);
    }
    for (const [name, highlight] of this.#highlights) {
      if (this.#registry.get(highlightName(name)) !== highlight) {
        this.#registry.set(highlightName(name), highlight);
      }
    }
  }

  /** Puts everything out and leaves no trace. */
  dispose(): void {
    this.#highlights.clear();
    for (const mark of MARKS) this.#registry.delete(highlightName(mark));
  }
}
