import { foldText, type TextRun } from "../dom/folded-text.ts";
import type { LiveText } from "./live-blocks.ts";
import { type Place, placeOf } from "./place.ts";
import type { Stretch } from "./story-around.ts";

/** Words in a row are known by this many units. */
const SEED = 12;
/** The last of a text by so many, where others of its words have been found. */
const LAST_SEED = 4;
/** Less of a text than this share is not taken for it. */
const MIN_SHARE = 0.5;
/** Gaps longer than this, in units, are not searched, nor for more text: the story has been replaced there. */
const MAX_GAP = 8_000;
/** Of a text with this many words that are not there it is not asked where the others are. */
const MAX_MISSES = 40;

/**
 * Finds what is left of texts that the page has edited, cut in two, or set something into: those of their words
 * in a row that stand once only between the places of the texts before and after. `found` are the places already
 * known and `at` the live blocks they are in; answers both kinds.
 */
export function matchRemains(
  texts: readonly string[],
  found: readonly (Place | null)[],
  at: readonly (number | undefined)[],
  story: Stretch,
  live: LiveText,
): readonly (Place | null)[] {
  const places = [...found];
  for (let index = 0; index < texts.length; index++) {
    if (places[index]) continue;
    let end = index;
    while (end < texts.length && !places[end]) end++;
    const first = (index === 0 ? story.first - 1 : (at[index - 1] ?? Number.NaN)) + 1;
    const last = (end === texts.length ? story.last + 1 : (at[end] ?? Number.NaN)) - 1;
    matchBetween(texts, { from: index, to: end }, { first, last }, live, places);
    index = end;
  }
  return places;
}

function matchBetween(
  texts: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
  { first, last }: Stretch,
  { blocks, lineBreak }: LiveText,
  places: (Place | null)[],
): void {
  if (!(first <= last)) return;
  const between = blocks.slice(first, last + 1);
  const lost = texts.slice(from, to).reduce((sum, text) => sum + text.length, 0);
  if (lost > MAX_GAP || between.reduce((sum, { text }) => sum + text.length, 0) > MAX_GAP) return;
  const gap = foldText(between.flatMap(({ nodes }) => [...nodes, lineBreak]));
  let after = 0;
  for (let index = from; index < to; index++) {
    const matches = partsOf(texts[index] ?? "", gap.text, after);
    if (matches.length === 0) continue;
    const runs = matches.flatMap((match) => runsOf(match, gap.runs, lineBreak));
    if (runs.length === 0) continue;
    places[index] = placeOf(runs, matches[0]?.length === texts[index]?.length);
    const end = matches.at(-1);
    after = end ? end.there + end.length : after;
  }
}

/** Words of a text that stand, letter for letter, somewhere else. */
interface Match {
  readonly here: number;
  readonly there: number;
  readonly length: number;
}

/** The parts of a text that stand once in a gap, in order, where they are enough of it; else nothing. */
function partsOf(text: string, gap: string, after: number): readonly Match[] {
  const parts: Match[] = [];
  let length = 0;
  let cursor = after;
  let misses = 0;
  let here = 0;
  const least = () => (parts.length > 0 ? LAST_SEED : SEED);
  while (text.length - here >= least() && misses < MAX_MISSES) {
    const part = partAt(text, here, gap, cursor);
    if (part) {
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
  return length >= MIN_SHARE * text.length ? parts : [];
}

function partAt(text: string, here: number, gap: string, after: number): Match | null {
  const seed = text.slice(here, here + SEED);
  const there = gap.indexOf(seed, after);
  if (there < 0 || gap.indexOf(seed, there + 1) >= 0 || !isBorder(gap, there)) return null;
  let length = seed.length;
  while (here + length < text.length && text[here + length] === gap[there + length]) length++;
  // A word that only begins the same is another word.
  while (length > 0 && !(isBorder(text, here + length) && isBorder(gap, there + length))) length--;
  return length > 0 ? { here, there, length } : null;
}

/** Whether no word goes on at a place in a text. */
const isBorder = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || text[at] === " " || text[at - 1] === " ";

/** The runs under a match, moved to where the match is in the text that was looked for. */
function runsOf(
  { here, there, length }: Match,
  runs: readonly TextRun[],
  lineBreak: Text,
): readonly TextRun[] {
  const taken: TextRun[] = [];
  for (const run of runs) {
    const from = Math.max(run.start, there);
    const to = Math.min(run.start + run.length, there + length);
    if (from >= to || run.node === lineBreak) continue;
    const start = here + from - there;
    // An indivisible run is one cluster, which a match that ends at a border of words never cuts.
    if (run.length !== run.sourceLength) taken.push({ ...run, start });
    else {
      const sourceStart = run.sourceStart + from - run.start;
      taken.push({ node: run.node, start, length: to - from, sourceStart, sourceLength: to - from });
    }
  }
  return taken;
}
