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
}

/** Turns a sentence as shown into what an engine is given. Today it is said as it stands, in one segment. */
export function toSpokenText(display: string): SpokenText {
  const { length } = display;
  const segments =
    length === 0 ? [] : [{ displayStart: 0, displayEnd: length, spokenStart: 0, spokenEnd: length }];
  return { display, spoken: display, segments };
}
