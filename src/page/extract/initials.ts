import type { TextRun } from "../dom/folded-text.ts";
import type { PageBlock } from "./split-blocks.ts";

/** A quotation mark and a capital, in UTF-16 units. */
const MAX_INITIAL = 3;

/** Gives a paragraph its initial, where the page sets that letter in a block of its own before it. */
export function joinInitials(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const joined: PageBlock[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before && isInitialOf(before.text, block.text)) joined[joined.length - 1] = join(before, block);
    else joined.push(block);
  }
  return joined;
}

/** One capital, and a text that begins in the middle of a word or goes on in small letters. */
const isInitialOf = (initial: string, text: string): boolean =>
  initial.length <= MAX_INITIAL &&
  /^["“‘']?\p{Lu}$/u.test(initial) &&
  (/^(?:\p{Ll}|['’]\p{L})/u.test(text) || (!/[AI]$/u.test(initial) && /^\p{Lu}{2}/u.test(text)));

function join(initial: PageBlock, block: PageBlock): PageBlock {
  const space = spaceBefore(initial.text.length, block.runs);
  const shift = initial.text.length + (space?.length ?? 0);
  const runs = block.runs.map((run) => ({ ...run, start: run.start + shift }));
  return {
    ...block,
    text: `${initial.text}${space ? " " : ""}${block.text}`,
    runs: [...initial.runs, ...(space ? [space] : []), ...runs],
  };
}

/** The white space that a paragraph's source begins with, where its initial is a word ("A", "I") of its own. */
function spaceBefore(start: number, [first]: readonly TextRun[]): TextRun | null {
  if (!first || first.sourceStart === 0) return null;
  const source = first.node.data.slice(0, first.sourceStart);
  if (source.trim() !== "" || source.includes("\n")) return null;
  return { start, length: 1, node: first.node, sourceStart: 0, sourceLength: first.sourceStart };
}
