import type { QuoteView } from "../core/protocol/view.ts";

/** How many ways there are to draw the rule of a speaker: each its own colour, and a line unlike its neighbours'. */
export const SPEAKER_MARKS = 6;

/** The mark of each quotation's speaker, from 1 in the order they first speak; 0 where nobody is named. */
export function speakerMarks(quotes: readonly QuoteView[]): readonly number[] {
  const marks = new Map<string, number>();
  return quotes.map(({ speaker }) => {
    if (speaker === null) return 0;
    const mark = marks.get(speaker.id) ?? (marks.size % SPEAKER_MARKS) + 1;
    marks.set(speaker.id, mark);
    return mark;
  });
}
