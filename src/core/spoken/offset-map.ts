import type { Span } from "../article/article.ts";
import { firstWhere } from "../order/first-where.ts";
import type { Segment, SpokenText } from "./spoken-text.ts";

/** What is looked up again and again in a text; made once for each, since a sentence may have a hundred thousand segments. */
interface Lookup {
  /** The segments that are both shown and said, in order. */
  readonly heard: readonly Segment[];
  /** Those of them that are said as they are shown, letter by letter. */
  readonly same: ReadonlySet<Segment>;
}

const lookups = new WeakMap<SpokenText, Lookup>();

/**
 * The shown span that a spoken offset belongs to. Inside words said as shown it runs from that very letter to
 * the end of its segment; inside a substitution it is the whole of what is shown for it. What is said but not
 * shown belongs to the last letter that was shown before it, or else to what is shown first.
 */
export function toDisplay(text: SpokenText, spokenOffset: number): Span {
  const found = segmentAt(text, spokenOffset);
  if (!found) return { start: 0, end: text.display.length };
  if (spokenOffset < found.spokenStart) return { start: 0, end: found.displayEnd };
  const into = Math.min(spokenOffset, found.spokenEnd - 1) - found.spokenStart;
  const within = isSaidAsShown(text, found) ? into : 0;
  return { start: found.displayStart + within, end: found.displayEnd };
}

/** The segment, shown and said, that `toDisplay` goes by; null where nothing is. */
export function segmentAt(text: SpokenText, spokenOffset: number): Segment | null {
  const { heard } = lookup(text);
  const behind = firstWhere(heard.length, (index) => (heard[index]?.spokenStart ?? 0) > spokenOffset);
  return heard[behind - 1] ?? heard[0] ?? null;
}

/**
 * The first spoken offset that says the letter at a shown offset, with what is said but not shown right before it;
 * past the end it is the end.
 */
export function toSpoken(text: SpokenText, displayOffset: number): number {
  const { segments } = text;
  const index = firstWhere(segments.length, (at) => (segments[at]?.displayEnd ?? 0) > displayOffset);
  const segment = segments[index];
  if (!segment) return text.spoken.length;
  if (displayOffset > segment.displayStart)
    return segment.spokenStart + (isSaidAsShown(text, segment) ? displayOffset - segment.displayStart : 0);
  let first = segment;
  for (let at = index - 1; at >= 0; at--) {
    const before = segments[at];
    if (!before || before.displayEnd > before.displayStart) break;
    first = before;
  }
  return first.spokenStart;
}

/** True where a segment of the text is said as it is shown, letter by letter. */
export const isSaidAsShown = (text: SpokenText, segment: Segment): boolean => lookup(text).same.has(segment);

function lookup(text: SpokenText): Lookup {
  const known = lookups.get(text);
  if (known) return known;
  const { display, spoken, segments } = text;
  const heard = segments.filter(
    ({ displayStart, displayEnd, spokenStart, spokenEnd }) =>
      displayEnd > displayStart && spokenEnd > spokenStart,
  );
  const same = heard.filter(
    ({ displayStart, displayEnd, spokenStart, spokenEnd }) =>
      displayEnd - displayStart === spokenEnd - spokenStart &&
      display.slice(displayStart, displayEnd) === spoken.slice(spokenStart, spokenEnd),
  );
  const made = { heard, same: new Set(same) };
  lookups.set(text, made);
  return made;
}
