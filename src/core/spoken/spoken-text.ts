import type { Span } from "../article/article.ts";

/** A stretch that is shown and the words said for it; offsets are UTF-16 units, half-open. */
export interface Segment {
  readonly displayStart: number;
  readonly displayEnd: number;
  readonly spokenStart: number;
  readonly spokenEnd: number;
}

/** What is shown, what is said, and segments that tile both without gap or overlap. */
export interface SpokenText {
  readonly display: string;
  readonly spoken: string;
  readonly segments: readonly Segment[];
  /** The letters that are said by their names, as spans of `spoken`; engines differ in what they need for that. */
  readonly letters: readonly Span[];
}
