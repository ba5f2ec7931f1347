import type { PageBlock } from "./split-blocks.ts";

/** A longer block, in UTF-16 units, is no note. */
const LONGEST = 600;
/** What the editors say of their story: whose views it holds, what in it was wrong. English. */
const NOTE =
  /^(?:(?:editors?['’]?s?['’]? note|clarification|correction)\b|(?:(?:an earlier|a previous) version of )?(?:this|the) (?:article|column|commentary|essay|op-?ed|piece|story) (?:contain|do(?:es)?(?: not|n['’]t)|has been (?:corrected|updated)|incorrectly|is (?:a|an) (?:commentary|op-?ed|opinion)|misidentified|misspelled|misstated|reflects|represents|was (?:corrected|updated)))/i;

/**
 * A story's blocks with the editors' notes that stand right before and behind them in a page's, both in order. A caption
 * right before them is of the picture that opens the story.
 */
export function withNotes(blocks: readonly PageBlock[], story: readonly PageBlock[]): readonly PageBlock[] {
  const [first] = story;
  const last = story.at(-1);
  if (!first || !last) return story;
  let begin = blocks.indexOf(first);
  let end = blocks.indexOf(last) + 1;
  const before = begin;
  const behind = end;
  while (begin > 0 && (isNote(blocks[begin - 1]) || blocks[begin - 1]?.kind === "caption")) begin--;
  while (isNote(blocks[end])) end++;
  return [...blocks.slice(begin, before), ...story, ...blocks.slice(behind, end)];
}

const isNote = (block: PageBlock | undefined): boolean =>
  block !== undefined &&
  block.kind !== "subhead" &&
  block.text.length <= LONGEST &&
  NOTE.test(block.text) &&
  /[.!?][”"]?$/u.test(block.text);
