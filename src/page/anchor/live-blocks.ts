import { property, propertyReader } from "../dom/property.ts";
import { isInlineLabel, LONGEST_LABEL } from "../extract/inline-label.ts";
import { type NameRule, storyRules } from "./story-rules.ts";

/** An open element, and from where on the line that it stands in is its own. */
interface Around {
  readonly rule: NameRule;
  readonly line: readonly Text[];
  readonly from: number;
  readonly length: number;
}

/** A block of text as it stands on the live page, not yet folded. */
export interface LiveBlock {
  /** Its text nodes, in order; `LiveText.lineBreak` where a line break parts words. */
  readonly nodes: readonly Text[];
  /** All of its text as the page has it, and where that begins in the text of all blocks. */
  readonly text: string;
  readonly start: number;
}

/** The text of a live page that could be story. */
export interface LiveText {
  readonly blocks: readonly LiveBlock[];
  /** A text node of no page, which stands for line breaks. */
  readonly lineBreak: Text;
}

/**
 * Splits a live page, or parts of it in their order, into the blocks that an extraction would see, without copying it:
 * after a change this has to be done at once, by code that has hardly ever run. What never is story is passed over by
 * the same rules, and captions unless they are asked for. The page is only read, and through the prototypes alone.
 */
export function liveBlocks(
  page: Document,
  {
    captions = false,
    parts = [page],
  }: { readonly captions?: boolean; readonly parts?: readonly Node[] } = {},
): LiveText {
  const lineBreak = property(page, "createTextNode").call(page, " ");
  const typeOf = propertyReader<Node, "nodeType">(page, "nodeType");
  const blocks: LiveBlock[] = [];
  let nodes: Text[] = [];
  let text = "";
  let start = 0;
  let breaks = 0;
  const flush = () => {
    if (nodes.length > 0 && text.trim() !== "") {
      blocks.push({ nodes, text, start });
      start += text.length;
    }
    nodes = [];
    text = "";
    breaks = 0;
  };
  const append = (node: Text, data: string) => {
    nodes.push(node);
    text += data;
  };
  const appendText = (node: Text) => {
    const { data } = node;
    const isBlank = data.trim() === "";
    if (!isBlank) breaks = 0;
    if (!(isBlank && nodes.length === 0)) append(node, data);
  };
  /** Takes back what an element has brought, if it was a label. Only its end tells: a page may split its text. */
  const dropLabel = ({ rule: { name }, line, from, length }: Around) => {
    if (line !== nodes || text.length - length > LONGEST_LABEL) return;
    // Not cut from the text, which would be copied whole for each element of a long line.
    const own = nodes.slice(from).reduce((all, { data }) => all + data, "");
    if (!isInlineLabel(name, own)) return;
    nodes.length = from;
    text = text.slice(0, length);
  };

  for (const part of parts) {
    const rules = storyRules(page, part, captions);
    const walker = property(page, "createTreeWalker").call(page, part, 1 | 4);
    const around: Around[] = [];
    let next = walker.firstChild();
    while (next) {
      const type = typeOf(next);
      if (isText(next, type)) appendText(next);
      else if (isElement(next, type)) {
        const rule = rules.ruleOf(next);
        if (rule.name === "br") {
          if (++breaks === 2) flush();
          else append(lineBreak, " ");
        } else if (rules.isStory(next, rule)) {
          if (rule.isBlock) flush();
          if (walker.firstChild()) {
            around.push({ rule, line: nodes, from: nodes.length, length: text.length });
            next = walker.currentNode;
            continue;
          }
        }
      }
      next = walker.nextSibling();
      while (!next && walker.parentNode()) {
        const left = around.pop();
        if (left?.rule.isBlock) flush();
        else if (left) dropLabel(left);
        next = walker.nextSibling();
      }
    }
    flush();
  }
  return { blocks, lineBreak };
}

const isText = (_node: Node, type: number): _node is Text => type === 3;
const isElement = (_node: Node, type: number): _node is Element => type === 1;
