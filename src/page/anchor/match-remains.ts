import { foldText, type TextRun } from "../dom/folded-text.ts";
import type { LiveText } from "./live-blocks.ts";
import { type Match, partsOf } from "./parts-of-text.ts";
import { type Place, placeOf } from "./place.ts";
import type { Stretch } from "./story-around.ts";

/** Shorter texts are said too often to be told by where they are. */
const MIN_LENGTH = 25;
/** Gaps longer than this, in units, are not searched, nor for more text: the story has been replaced there. */
const MAX_GAP = 8_000;

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
    const text = texts[index] ?? "";
    const matches = text.length < MIN_LENGTH ? [] : partsOf(text, gap.text, after);
    if (matches.length === 0) continue;
    const runs = matches.flatMap((match) => runsOf(match, gap.runs, lineBreak));
    if (runs.length === 0) continue;
    places[index] = placeOf(runs, matches[0]?.length === text.length);
    const end = matches.at(-1);
    after = end ? end.there + end.length : after;
  }
}

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
