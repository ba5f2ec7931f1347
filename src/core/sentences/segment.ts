import type { Span } from "../article/article.ts";
import { inlineListMarkers } from "./inline-list.ts";
import { endsSentence } from "./sentence-ends.ts";
import { stopsOf } from "./stops.ts";

/** Cuts one block of text into sentences; spans are in order, trimmed of white space, and lose no other character. */
export function segment(text: string): readonly Span[] {
  const markers = inlineListMarkers(text);
  const markerEnds = new Set(markers.map((marker) => marker.end));
  const ends = stopsOf(text).filter((stop) => !markerEnds.has(stop.end) && endsSentence(stop));
  const cuts = new Set([...ends.map((stop) => stop.end), ...markers.map((marker) => marker.start)]);
  const ordered = [0, ...[...cuts].sort((a, b) => a - b), text.length];
  return ordered.slice(1).flatMap((end, i) => trimmed(text, ordered[i] ?? 0, end));
}

/** The span without white space at its edges; nothing where nothing else is in it. */
function trimmed(text: string, start: number, end: number): readonly Span[] {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  const to = start + piece.trimEnd().length;
  return from < to ? [{ start: from, end: to }] : [];
}
