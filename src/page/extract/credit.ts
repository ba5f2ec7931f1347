import { fold } from "../dom/folded-text.ts";
import { isElement, isText } from "../dom/text-tree.ts";
import { isBlockLevel, type PageBlock } from "./split-blocks.ts";

/** A longer line under a quotation is no credit, in UTF-16 units. */
const LONGEST = 200;
/** So many nodes behind a quotation's last paragraph are looked at. */
const MAX_NODES = 20;

/**
 * Gives the paragraphs of a block quotation the line that signs it: loose text or a footer behind its last paragraph,
 * as in an embedded post. The line isn't read, and yet it says whose words they are.
 */
export function withCredits(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const last = new Map<Element, Element>();
  for (const block of blocks) {
    const quotation = quotationAround(block);
    if (quotation) last.set(quotation, block.element);
  }
  const credits = new Map([...last].map(([quotation, element]) => [quotation, lineBehind(element)]));
  return blocks.map((block) => {
    const quotation = quotationAround(block);
    const credit = quotation ? credits.get(quotation) : undefined;
    return credit ? { ...block, credit } : block;
  });
}

/** The block quotation that a paragraph is in; null for its loose text, behind which it has ended. */
function quotationAround({ kind, element }: PageBlock): Element | null {
  const quotation = kind === "blockquote" ? element.closest("blockquote") : null;
  return quotation === element ? null : quotation;
}

function lineBehind(paragraph: Element): string {
  let line = "";
  let node = paragraph.nextSibling;
  for (let looked = 0; node && looked < MAX_NODES; looked++) {
    if (isInLine(node)) line += ` ${node.textContent ?? ""}`;
    node = node.nextSibling;
  }
  const credit = fold(line);
  return credit.length <= LONGEST ? credit : "";
}

/** Loose text, what stands in a line of it, or a footer; any other block is read like the paragraph before it. */
function isInLine(node: Node): boolean {
  return isText(node) || (isElement(node) && (!isBlockLevel(node) || node.localName === "footer"));
}
