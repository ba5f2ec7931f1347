import type { Span } from "../article/article.ts";

/** "1. … 2. …", "1) …", "1.) …", "• 9. …", "a. …": what stands before an item's text. */
const MARKER = /(?<=^|\s)[•⁃]?\s?(\d{1,3}|[a-z])(\.\)|\.|\))(?=\s+\p{L})/gu;

/** Tells at once that most blocks are no list. */
const FIRST = /^\s*[•⁃]?\s?(?:\d{1,3}|[a-z])[.)]/u;

/**
 * The markers of a list that was written out in one block; an item begins at each. The block must open with a marker, and each
 * later one must count on from the one before in the same style; anything else is no list.
 */
export function inlineListMarkers(text: string): readonly Span[] {
  if (!FIRST.test(text)) return [];
  const markers: Span[] = [];
  let last: { readonly rank: number; readonly style: string; readonly letter: boolean } | null = null;
  for (const match of text.matchAll(MARKER)) {
    const [whole, label = "", style = ""] = match;
    const letter = /[a-z]/u.test(label);
    const rank = letter ? label.charCodeAt(0) : Number(label);
    if (last === null) {
      if (text.slice(0, match.index).trim() !== "") return [];
    } else if (rank !== last.rank + 1 || style !== last.style || letter !== last.letter) continue;
    const end = match.index + whole.length;
    markers.push({ start: end - whole.trimStart().length, end });
    last = { rank, style, letter };
  }
  return markers;
}
