/** Words in a row are known by this many units. */
const SEED = 12;
/** The last of a text by so many, where others of its words have been found. */
const LAST_SEED = 4;
/** Less of a text than this share is not taken for it; a short text is soon half another. */
const MIN_SHARE = { long: 0.5, short: 0.9 };
const LONG = 80;
/** A part of a gap is told by its words where at least this share of them stands there once only. */
const MIN_SINGLE = 0.75;
/** Of a text with this many words that are not there it is not asked where the others are. */
const MAX_MISSES = 40;

/** By so many units an edit moves the words behind it, if they are fewer than so many. */
const MAX_DRIFT = 12;
const MIN_FAR = 25;

/** Words of a text that stand, letter for letter, somewhere else. */
export interface Match {
  readonly here: number;
  readonly there: number;
  readonly length: number;
}

/** The parts of a text that stand once in a gap, in order, where they are enough of it; else nothing. */
export function partsOf(text: string, gap: string, after: number): readonly Match[] {
  const parts: Match[] = [];
  let length = 0;
  let cursor = after;
  let misses = 0;
  let here = 0;
  const least = () => (parts.length > 0 ? LAST_SEED : SEED);
  while (text.length - here >= least() && misses < MAX_MISSES) {
    const part = partAt(text, here, gap, cursor);
    if (part && isSure(part, parts.at(-1), text)) {
      parts.push(part);
      length += part.length;
      cursor = part.there + part.length;
      here += part.length;
      if (text[here - 1] === " ") continue;
    } else misses++;
    // From word to word: what follows an edit is found where its first whole word begins.
    const space = text.indexOf(" ", here);
    here = space < 0 ? text.length : space + 1;
  }
  const share = text.length < LONG ? MIN_SHARE.short : MIN_SHARE.long;
  return length >= share * text.length ? parts : [];
}

/**
 * Whether words stand about as far behind those before as they should, or are the first, the last, or many: a page that has
 * edited "sounds like a door" may say "sounds like" further on.
 */
function isSure({ here, there, length }: Match, before: Match | undefined, text: string): boolean {
  if (length >= MIN_FAR || here + length === text.length) return true;
  if (!before) return here === 0;
  return Math.abs(there - before.there - (here - before.here)) <= MAX_DRIFT;
}

function partAt(text: string, here: number, gap: string, after: number): Match | null {
  const seed = text.slice(here, here + SEED);
  const there = gap.indexOf(seed, after);
  if (there < 0 || gap.indexOf(seed, there + 1) >= 0 || !isBorder(gap, there)) return null;
  let length = seed.length;
  while (here + length < text.length && text[here + length] === gap[there + length]) length++;
  // A word that only begins the same is another word.
  while (length > 0 && !(isBorder(text, here + length) && isBorder(gap, there + length))) length--;
  return length > 0 && standsOnce(gap, there, length) ? { here, there, length } : null;
}

/**
 * Whether most of a part of a gap stands there once only. Of two versions of a paragraph each has words that the other
 * has not; which of them it is can't be told.
 */
function standsOnce(gap: string, there: number, length: number): boolean {
  let [single, all] = [0, 0];
  for (let at = there; at + SEED <= there + length; at += SEED) {
    const seed = gap.slice(at, at + SEED);
    const first = gap.indexOf(seed);
    if (first === at && gap.indexOf(seed, at + 1) < 0) single++;
    all++;
  }
  return single >= MIN_SINGLE * all;
}

/** Whether no word goes on at a place in a text. */
const isBorder = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || text[at] === " " || text[at - 1] === " ";
