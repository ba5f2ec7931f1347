import { firstWhere } from "../order/first-where.ts";
import type { QuotationCue } from "../settings/quotation-cue.ts";
import { toDisplay, toSpoken } from "../spoken/offset-map.ts";
import type { Pause } from "./engine.ts";
import type { Script } from "./script.ts";
import type { Piece } from "./state.ts";

/** The silence behind a paragraph, in ms at speed 1, beyond what a voice leaves by itself at the end of a sentence. */
export const AFTER_PARAGRAPH = 350;
/** Long enough to hear that someone else begins or ends to speak; shorter than a comma's pause and a half. */
const AROUND_QUOTATION = 120;

/**
 * The silences in a piece: around each quotation that begins or ends within it, unless the cue needs none, and behind a
 * paragraph's end.
 */
export function pausesOf(
  { sentences, quotes }: Script,
  { sentence: index, spokenStart, spokenEnd }: Pick<Piece, "sentence" | "spokenStart" | "spokenEnd">,
  cue: QuotationCue = "pauses",
): readonly Pause[] {
  const sentence = sentences[index];
  if (!sentence) return [];
  const edges: Pause[] = [];
  const said = (offset: number) => toSpoken(sentence.spoken, Math.max(0, offset - sentence.start));
  // Those before the piece are passed over by halving, those behind it not looked at: a page may have thousands.
  const from = sentence.start + toDisplay(sentence.spoken, spokenStart).start;
  const first = firstWhere(quotes.length, (at) => (quotes[at]?.end ?? 0) > from);
  for (let next = cue === "pauses" ? first : quotes.length; ; next++) {
    const quote = quotes[next];
    if (!quote || quote.start >= sentence.end || said(quote.start) >= spokenEnd) break;
    for (const at of [said(quote.start), said(quote.end)])
      if (at > spokenStart && at < spokenEnd)
        edges.push({ charIndex: at - spokenStart, ms: AROUND_QUOTATION });
  }
  const isLast = spokenEnd === sentence.spoken.spoken.length;
  const endsBlock = isLast && sentences[index + 1]?.block !== sentence.block;
  return endsBlock ? [...edges, { charIndex: spokenEnd - spokenStart, ms: AFTER_PARAGRAPH }] : edges;
}
