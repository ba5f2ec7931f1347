import type { Quote } from "./quote.ts";

/** How many speakers are told apart by how they are marked: each by a colour and by a line. More begin again. */
export const SPEAKER_MARKS = 6;

/**
 * The mark of each quotation's speaker, the same on the page and in the list: from 1 to `SPEAKER_MARKS` in the order
 * they first speak, 0 where nobody is named. Of Marsh, Hale, nobody, Marsh: 1, 2, 0, 1.
 */
export function speakerMarks(quotes: readonly Pick<Quote, "speaker">[]): readonly number[] {
  const marks = new Map<string, number>();
  return quotes.map(({ speaker }) => {
    if (speaker === null) return 0;
    const mark = marks.get(speaker.name) ?? (marks.size % SPEAKER_MARKS) + 1;
    marks.set(speaker.name, mark);
    return mark;
  });
}
