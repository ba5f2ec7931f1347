import type { QuoteView } from "../core/protocol/view.ts";

/** Whose quotations are shown: a value for a native `select`. */
export type SpeakerFilter = string;

export const EVERYONE: SpeakerFilter = "";
export const NOBODY_KNOWN: SpeakerFilter = "?";

/** A speaker's own value, which no other can have, whatever a page calls them. */
const ofSpeaker = (id: string): SpeakerFilter => `=${id}`;

/** A choice of the filter, and how many quotations it leaves. */
export interface SpeakerChoice {
  readonly value: SpeakerFilter;
  /** As the speaker is named first; null for those that nobody is known to have said. */
  readonly name: string | null;
  readonly count: number;
}

/** The speakers in the order they first speak, each once; behind them, what is unattributed. */
export function speakerChoices(quotes: readonly QuoteView[]): readonly SpeakerChoice[] {
  const choices = new Map<SpeakerFilter, SpeakerChoice>();
  for (const { speaker } of quotes) {
    const value = speaker ? ofSpeaker(speaker.id) : NOBODY_KNOWN;
    const { name, count } = choices.get(value) ?? { name: speaker?.name ?? null, count: 0 };
    choices.set(value, { value, name, count: count + 1 });
  }
  const all = [...choices.values()];
  return [...all.filter(({ name }) => name !== null), ...all.filter(({ name }) => name === null)];
}

/** The indices of the quotations a filter leaves; all of them where it would leave none, as an article's change may do. */
export function filtered(quotes: readonly QuoteView[], filter: SpeakerFilter): readonly number[] {
  const all = quotes.map((_, index) => index);
  if (filter === EVERYONE) return all;
  const left = all.filter((index) => {
    const speaker = quotes[index]?.speaker ?? null;
    return filter === (speaker ? ofSpeaker(speaker.id) : NOBODY_KNOWN);
  });
  return left.length > 0 ? left : all;
}
