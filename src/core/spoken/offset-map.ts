import type { Span } from "../article/article.ts";
import type { Segment, SpokenText } from "./spoken-text.ts";

/**
 * The shown span that a spoken offset belongs to. Inside words said as shown it runs from that very letter to
 * the end of its segment; inside a substitution it is the whole of what is shown for it. What is said but not
 * shown belongs to what was shown before it.
 */
export function toDisplay(text: SpokenText, spokenOffset: number): Span {
  let found: Segment | undefined;
  for (const segment of text.segments) {
    if (segment.spokenStart > spokenOffset) break;
    if (segment.displayEnd > segment.displayStart && segment.spokenEnd > segment.spokenStart) found = segment;
  }
  if (!found) return { start: 0, end: 0 };
  const within = isSame(text, found) ? Math.min(spokenOffset, found.spokenEnd) - found.spokenStart : 0;
  return { start: found.displayStart + within, end: found.displayEnd };
}

/** The first spoken offset that says the letter at a shown offset; past the end it is the end. */
export function toSpoken(text: SpokenText, displayOffset: number): number {
  for (const segment of text.segments) {
    if (displayOffset >= segment.displayEnd) continue;
    return (
      segment.spokenStart + (isSame(text, segment) ? Math.max(0, displayOffset - segment.displayStart) : 0)
    );
  }
  return text.spoken.length;
}

/** True where a segment is said as it is shown, letter by letter. */
const isSame = ({ display, spoken }: SpokenText, segment: Segment): boolean =>
  display.slice(segment.displayStart, segment.displayEnd) ===
  spoken.slice(segment.spokenStart, segment.spokenEnd);
