import type { BlockKind } from "../../core/article/article.ts";
import { type FoldedText, foldText } from "../dom/folded-text.ts";
import { isElement, isText, stepsThrough } from "../dom/text-tree.ts";

/** One block of a page, before it is known whether it is read. */
export interface PageBlock extends FoldedText {
  readonly kind: BlockKind;
  /** The nearest block-level element around all of it. */
  readonly element: Element;
}

/** Elements that part text into blocks by the HTML standard's own style sheet, as the listener sees it. */
const BLOCK_LEVEL = new Set(
  (
    "address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol " +
    "optgroup option p plaintext pre search section select summary table tbody td tfoot th thead tr ul video"
  ).split(" "),
);

/** Whether an element parts the text around it into blocks. */
export const isBlockLevel = (element: Element): boolean => BLOCK_LEVEL.has(element.localName);

/**
 * Splits the text under an element into blocks, in order: at block-level elements and at two line breaks in a
 * row. Elements for which `skip` answers true are passed over with all they hold.
 */
export function splitBlocks(root: Element, skip: (element: Element) => boolean): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  const around: Element[] = [];
  let texts: Text[] = [];
  let breaks = 0;

  const flush = () => {
    const element = around.at(-1) ?? root;
    const folded = foldText(texts);
    if (folded.text !== "") blocks.push({ ...folded, kind: kindOf(element), element });
    texts = [];
    breaks = 0;
  };
  for (const { node, into } of stepsThrough(root, (element) => !skip(element))) {
    if (isText(node)) {
      if (node.data.trim() !== "") breaks = 0;
      texts.push(node);
    } else if (isElement(node) && isBlockLevel(node)) {
      flush();
      if (into) around.push(node);
      else around.pop();
    } else if (into && isElement(node) && node.localName === "br") {
      breaks++;
      if (breaks === 2) flush();
      // A line break is a space to the listener.
      else texts.push(node.ownerDocument.createTextNode(" "));
    }
  }
  flush();
  return blocks;
}

function kindOf(element: Element): BlockKind {
  const decisive = element.closest("li, blockquote, h1, h2, h3, h4, h5, h6")?.localName;
  if (decisive === "li") return "list-item";
  if (decisive === "blockquote") return "blockquote";
  return decisive === undefined ? "paragraph" : "subhead";
}
