import type { Span } from "../article/article.ts";
import { isSaidAsShown, toSpoken } from "./offset-map.ts";
import type { Segment, SpokenText } from "./spoken-text.ts";

/** Words that are said and not shown, before the character at an offset of what is shown. */
interface Insertion {
  readonly at: number;
  readonly words: string;
}

/**
 * Says "quote" where a quotation begins and "end quote" where it ends. `quotes` are spans of what is shown, in order,
 * none overlapping another; one that began before or ends behind has that edge outside, and nothing is said there.
 */
export function withCueWords(text: SpokenText, quotes: readonly Span[]): SpokenText {
  const { display } = text;
  const insertions: Insertion[] = [];
  for (const { start, end } of quotes) {
    if (start >= 0) insertions.push({ at: beforeMark(display, start), words: "quote, " });
    if (end > display.length) continue;
    const at = behindMark(display, end);
    insertions.push({ at, words: /[\p{L}\p{N}]/u.test(display.slice(at)) ? " end quote, " : " end quote" });
  }
  return insertions.length === 0 ? text : insert(text, insertions);
}

/** Before the opening mark; one that stands against a word, as no opening mark does, is left where it is. */
const beforeMark = (display: string, start: number): number => {
  let at = start;
  while (at > 0 && /[“‘"'([«]/u.test(display[at - 1] ?? "")) at--;
  return at;
};

/** Behind the closing mark and the stop that stands against it. */
const behindMark = (display: string, end: number): number => {
  let at = end;
  while (/[”’"')\]».,;:!?]/u.test(display[at] ?? "")) at++;
  return at;
};

function insert(text: SpokenText, insertions: readonly Insertion[]): SpokenText {
  const segments: Segment[] = [];
  const said: string[] = [];
  const shifts: { readonly from: number; readonly by: number }[] = [];
  let [by, next] = [0, 0];
  const sayAt = (displayOffset: number, spokenOffset: number) => {
    for (let due = insertions[next]; due && due.at <= displayOffset; due = insertions[++next]) {
      const start = spokenOffset + by;
      segments.push({ ...shownAt(displayOffset), spokenStart: start, spokenEnd: start + due.words.length });
      said.push(due.words);
      by += due.words.length;
      shifts.push({ from: spokenOffset, by });
    }
  };
  const keep = (segment: Segment) => {
    segments.push({ ...segment, spokenStart: segment.spokenStart + by, spokenEnd: segment.spokenEnd + by });
    said.push(text.spoken.slice(segment.spokenStart, segment.spokenEnd));
  };
  for (const segment of text.segments) {
    let rest = segment;
    sayAt(segment.displayStart, segment.spokenStart);
    // Only what is said as it is shown can be parted; the words for a substitution come before it.
    for (
      let due = insertions[next];
      due && due.at < rest.displayEnd && isSaidAsShown(text, segment);
      due = insertions[next]
    ) {
      const spokenEnd = toSpoken(text, due.at);
      keep({ ...rest, displayEnd: due.at, spokenEnd });
      rest = { ...rest, displayStart: due.at, spokenStart: spokenEnd };
      sayAt(due.at, spokenEnd);
    }
    keep(rest);
  }
  sayAt(text.display.length, text.spoken.length);
  const letters = text.letters.map(({ start, end }) => {
    const shift = shifts.findLast(({ from }) => from <= start)?.by ?? 0;
    return { start: start + shift, end: end + shift };
  });
  return { display: text.display, spoken: said.join(""), segments, letters };
}

const shownAt = (offset: number) => ({ displayStart: offset, displayEnd: offset });
