import { firstWhere } from "../order/first-where.ts";
import { toSpoken } from "../spoken/offset-map.ts";
import type { Script, Sentence } from "./script.ts";

/** A part of a sentence's spoken text that lies all within one quotation, or all outside of any; half-open. */
export interface Stretch {
  readonly spokenStart: number;
  readonly spokenEnd: number;
  /** Index of the quotation in the script, or null outside. */
  readonly quote: number | null;
}

/** A sentence belongs to one script, so its stretches are found once. */
const known = new WeakMap<Sentence, readonly Stretch[]>();

/**
 * Cuts a sentence where quotations begin and end. The stretches tile its spoken text, and each has a word: marks are
 * with the words they are at, so that a voice is never given marks alone. Whether something is quoted follows from
 * where it stands and from nothing that happened before, so no jump, unclosed mark or nested quotation can leave it
 * switched on.
 */
export function stretchesOf({ sentences, quotes }: Script, index: number): readonly Stretch[] {
  const sentence = sentences[index];
  if (!sentence) return [];
  const found = known.get(sentence) ?? withWords(sentence.spoken.spoken, cutAt(sentence, quotes));
  known.set(sentence, found);
  return found;
}

/** The stretch that an offset of a sentence's spoken text lies in; the last one for its end. */
export function stretchAt(script: Script, index: number, spokenOffset: number): Stretch {
  const stretches = stretchesOf(script, index);
  const at = firstWhere(stretches.length, (one) => (stretches[one]?.spokenEnd ?? 0) > spokenOffset);
  const { length } = script.sentences[index]?.spoken.spoken ?? "";
  return stretches[at] ?? stretches.at(-1) ?? { spokenStart: 0, spokenEnd: length, quote: null };
}

function cutAt({ start, end, spoken }: Sentence, quotes: Script["quotes"]): readonly Stretch[] {
  const { display } = spoken;
  const stretches: Stretch[] = [];
  let [shown, said] = [0, 0];
  const upTo = (displayOffset: number, quote: number | null) => {
    const spokenEnd = throughSpace(spoken.spoken, toSpoken(spoken, displayOffset));
    if (spokenEnd > said) stretches.push({ spokenStart: said, spokenEnd, quote });
    [shown, said] = [displayOffset, Math.max(said, spokenEnd)];
  };
  for (let at = firstWhere(quotes.length, (one) => (quotes[one]?.end ?? 0) > start); ; at++) {
    const quote = quotes[at];
    if (!quote || quote.start >= end) break;
    upTo(beforeMarks(display, Math.max(shown, quote.start - start), shown), null);
    upTo(behindMarks(display, Math.min(display.length, quote.end - start)), at);
  }
  upTo(display.length, null);
  return stretches;
}

/** Stretches without a word go to the one before, or else the one behind; neighbours that are alike become one. */
function withWords(spoken: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    const isWordless = !hasWord(spoken, stretch);
    const takesLast = last !== undefined && !hasWord(spoken, last);
    if (last && (isWordless || takesLast || last.quote === stretch.quote)) {
      const { quote } = takesLast && !isWordless ? stretch : last;
      joined[joined.length - 1] = { spokenStart: last.spokenStart, spokenEnd: stretch.spokenEnd, quote };
    } else joined.push(stretch);
  }
  return joined;
}

const hasWord = (spoken: string, { spokenStart, spokenEnd }: Stretch): boolean =>
  /[\p{L}\p{N}]/u.test(spoken.slice(spokenStart, spokenEnd));

/** Opening marks stand against the word that follows them; a dash or a stop belongs to what is before. */
function beforeMarks(display: string, from: number, floor: number): number {
  let at = from;
  while (at > floor && /[^\s\p{L}\p{N}\p{M}\p{Cs}—–…,.;:!?]/u.test(display[at - 1] ?? " ")) at--;
  return at;
}

/** Closing marks and stops stand against the word before them; a dash belongs to what follows. */
function behindMarks(display: string, from: number): number {
  let at = from;
  while (/[^\s\p{L}\p{N}\p{M}\p{Cs}—–“‘(]/u.test(display[at] ?? " ")) at++;
  return at;
}

function throughSpace(spoken: string, from: number): number {
  let at = from;
  while (/\s/u.test(spoken[at] ?? "")) at++;
  return at;
}
