import { fold } from "../dom/folded-text.ts";
import { holdsText, isElement, textNodesOf } from "../dom/text-tree.ts";
import { isBlockLevel } from "../extract/split-blocks.ts";

/** How many stretches of text after the headline may tell of the writers and the day. */
const WITHIN = 20;
/** A longer line is of the story, in UTF-16 units. */
const MAX_LINE = 300;
/** What says so much with the white space in its markup is no line, and no headline. */
const TOO_LONG = 5_000;

/**
 * The first lines below a headline, in order: each as its text node has it, or as the block around it where that is no
 * longer than a line. Empty where the page does not show the headline.
 */
export function linesBelow(document: Document, headline: string): readonly string[] {
  const lines: string[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  let isBelow = false;
  for (let node = walker.nextNode(); node && lines.length < WITHIN; node = walker.nextNode()) {
    const line = fold(node.nodeValue ?? "");
    if (line === "") continue;
    if (isBelow) lines.push(lineAround(node, line));
    else isBelow = line === headline || isHeadline(node, headline);
  }
  return lines;
}

/** Whether a text node is the end of a headline of the first rank. */
function isHeadline({ parentElement }: Node, headline: string): boolean {
  const heading = parentElement?.closest("h1");
  return Boolean(heading && !holdsText(heading, TOO_LONG) && fold(heading.textContent ?? "") === headline);
}

function lineAround(text: Node, line: string): string {
  let block = text.parentNode;
  while (block && isElement(block) && !isBlockLevel(block)) block = block.parentNode;
  if (!block || !isElement(block) || holdsText(block, TOO_LONG)) return line;
  if (block.querySelector("br, h1, p, div") !== null) return line;
  const whole = fold(lineOf(block));
  return whole.length <= MAX_LINE ? whole : line;
}

/** The text of a line, in which elements that only styles set apart, as a name and a day, are parted by a bar. */
function lineOf(block: Element): string {
  let line = "";
  let before: Node | null = block;
  for (const { data, parentNode } of textNodesOf(block.ownerDocument, block)) {
    const touches = parentNode !== block && /\S$/u.test(line) && /^[\p{Lu}\d]/u.test(data);
    if (touches) line += before === block || /^by:?$/iu.test(line) ? " " : " | ";
    line += data;
    before = parentNode;
  }
  return line;
}
