import type { Span } from "../article/article.ts";
import { inlineListMarkers } from "./inline-list.ts";
import { type KnownNames, NO_NAMES } from "./known-names.ts";
import { endsSentence } from "./sentence-ends.ts";
import { isStop, isStopBeforeEllipsis, runEnd, stopAt } from "./stops.ts";
import { isSpace, skipSpace } from "./white-space.ts";

/**
 * Cuts one block of text into sentences; spans are in order, trimmed of white space, and lose no other character.
 * What the article's other words tell (`namesIn`) decides where the block's own words leave a doubt.
 */
export function segment(text: string, known: KnownNames = NO_NAMES): readonly Span[] {
  const spans: Span[] = [];
  const markers = inlineListMarkers(text);
  let marker = 0;
  let start = skipSpace(text, 0, text.length);
  const cut = (end: number) => {
    let trimmed = end;
    while (trimmed > start && isSpace(text.charCodeAt(trimmed - 1))) trimmed -= 1;
    if (trimmed > start) spans.push({ start, end: trimmed });
    start = skipSpace(text, end, text.length);
  };
  for (let at = start; at < text.length; at += 1) {
    if (at === markers[marker]?.start) {
      cut(at);
      at = (markers[marker]?.end ?? at + 1) - 1;
      marker += 1;
      continue;
    }
    const unit = text.charCodeAt(at);
    if (unit > 63 && unit < 0x2022) continue;
    if (isBullet(unit)) {
      if (isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1))) cut(at);
    } else if (isFullWidthStop(unit)) {
      while (/[。！？」』”’）]/u.test(text.charAt(at + 1))) at += 1;
      cut(at + 1);
    } else if (isStop(unit)) {
      const behind = runEnd(text, at);
      const end = isStopBeforeEllipsis(text, at, behind) ? at + 1 : behind;
      const stop = stopAt(text, start, at, end);
      if (stop && endsSentence(stop, known)) cut(stop.end);
      at = end - 1;
    }
  }
  cut(text.length);
  return spans;
}

const isBullet = (unit: number): boolean => unit === 0x2022 || unit === 0x2043 || unit === 0x25aa;

/** The stops of Chinese and Japanese, behind which no space stands. */
const isFullWidthStop = (unit: number): boolean => unit === 0x3002 || unit === 0xff01 || unit === 0xff1f;
