import { property } from "../dom/property.ts";
import { copiedAs, HIDING_STYLE } from "../extract/copy-rules.ts";
import { BESIDE, BESIDE_ROLES } from "../extract/furniture.ts";
import { isInlineLabel } from "../extract/inline-label.ts";
import { BLOCK_LEVEL } from "../extract/split-blocks.ts";

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
 * Splits a live page into the blocks that an extraction would see, without copying it: after a change this has to be
 * done at once. What never is story is passed over by the same rules. The page is only read, and through the
 * prototypes alone.
 */
export function liveBlocks(page: Document): LiveText {
  const lineBreak = property(page, "createTextNode").call(page, " ");
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

  const walker = property(page, "createTreeWalker").call(page, page, 1 | 4);
  const names: string[] = [];
  const isStory = storyRule();
  let next = walker.firstChild();
  while (next) {
    const type = property(next, "nodeType");
    if (isText(next, type)) {
      const { data } = next;
      const isBlank = data.trim() === "";
      if (!isBlank) breaks = 0;
      if (!(isBlank && nodes.length === 0) && !isInlineLabel(names.at(-1) ?? "", data)) append(next, data);
    } else if (isElement(next, type)) {
      const name = property(next, "localName");
      if (name === "br") {
        if (++breaks === 2) flush();
        else append(lineBreak, " ");
      } else if (isStory(next, name)) {
        if (BLOCK_LEVEL.has(name)) flush();
        if (walker.firstChild()) {
          names.push(name);
          next = walker.currentNode;
          continue;
        }
      }
    }
    next = walker.nextSibling();
    while (!next && walker.parentNode()) {
      if (BLOCK_LEVEL.has(names.pop() ?? "")) flush();
      next = walker.nextSibling();
    }
  }
  flush();
  return { blocks, lineBreak };
}

/**
 * Makes a function that tells whether what an element holds can be story at all. Pages have thousands of elements of a
 * few names, so it remembers what follows from the name.
 */
function storyRule(): (element: Element, name: string) => boolean {
  const byName = new Map<string, boolean>();
  return function isStory(element, name) {
    let isStoryName = byName.get(name);
    if (isStoryName === undefined) {
      isStoryName = !BESIDE.has(name) && copiedAs(element, name).keep === "whole";
      byName.set(name, isStoryName);
    }
    if (!isStoryName) return false;
    if (!property(element, "hasAttributes").call(element)) return true;
    const getAttribute = property(element, "getAttribute");
    if (getAttribute.call(element, "hidden") !== null) return false;
    if (getAttribute.call(element, "aria-hidden") === "true") return false;
    const role = getAttribute.call(element, "role");
    if (role !== null && BESIDE_ROLES.has(role.trim().toLowerCase())) return false;
    const style = getAttribute.call(element, "style");
    return style === null || !HIDING_STYLE.test(style);
  };
}

const isText = (_node: Node, type: number): _node is Text => type === 3;
const isElement = (_node: Node, type: number): _node is Element => type === 1;
