import type { Block, Span } from "../article/article.ts";

/** One turn of a conversation in print: a label and what it labels. */
export interface Turn extends Span {
  readonly block: number;
  /** The label without its colon. */
  readonly label: Span;
  /** What turns of one party share: "q", "a", or the last word of the name, in lower case. */
  readonly party: string;
  readonly asks: boolean;
}

const LETTER = /^(?:(Q|A)|(Question|QUESTION|Answer|ANSWER))\s?[.:]\s+/u;
const NAME = /^((?:\p{Lu}[\p{L}.’'-]*\s){0,4}\p{Lu}[\p{L}.’'-]*)(?:,\s[^:.?!]{1,40}|\s\([^)]{1,40}\))?:\s+/u;
/** "Q: How many? A: Four." in one block. */
const ANSWER_WITHIN = /\?["”]?\s+(?=A(?:nswer|NSWER)?[.:]\s)/u;

/** The labelled turns of an article's blocks, in order: "Q: …", "A: …", "ANN LEE: …", "Harbor Weekly: …". */
export function turnsOf(text: string, blocks: readonly Block[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const [block, { start, end }] of blocks.entries()) {
    const first = turnAt(text, start, end, block);
    if (!first) continue;
    const cut = first.party === "q" ? ANSWER_WITHIN.exec(text.slice(first.start, end)) : null;
    if (!cut) {
      turns.push(first);
      continue;
    }
    const at = first.start + cut.index + cut[0].length;
    turns.push({ ...first, end: at, asks: true });
    const second = turnAt(text, at, end, block);
    if (second) turns.push(second);
  }
  return turns;
}

function turnAt(text: string, start: number, end: number, block: number): Turn | null {
  const written = text.slice(start, Math.min(end, start + 120));
  const letter = LETTER.exec(written);
  const name = letter ? null : NAME.exec(written);
  const label = letter?.[1] ?? letter?.[2] ?? name?.[1];
  const opener = letter ?? name;
  if (label === undefined || !opener) return null;
  const party = letter ? label.charAt(0).toLowerCase() : (label.split(" ").at(-1) ?? "").toLowerCase();
  return {
    start: start + opener[0].length,
    end,
    block,
    label: { start, end: start + label.length },
    party,
    asks: /\?["”’)]*$/u.test(text.slice(Math.max(start, end - 4), end)),
  };
}
