/** A word of a text, and when it is heard. */
export interface TimedWord {
  /** Where it begins in the text, in UTF-16 units, without the punctuation before it. */
  readonly charIndex: number;
  /** In UTF-16 units, without the punctuation behind it. */
  readonly length: number;
  /** In ms from the start of the sound, at its normal speed. */
  readonly startMs: number;
  readonly endMs: number;
}
