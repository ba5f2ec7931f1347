import { property, propertyReader } from "../dom/property.ts";
import { COPIED_ATTRIBUTES, copiedAs, HIDING_STYLE, READ_ATTRIBUTES } from "./copy-rules.ts";
import { type Measures, measuring } from "./measures.ts";
import { BLOCK_LEVEL, isBlockLevel } from "./split-blocks.ts";

/**
 * What a page may measure at most to be worked through (requirement S-05). Elements in one another are gone through once
 * for each that is around them, by Readability above all: so the levels of all of them, and of all text, are bounded
 * too, at about twice what the deepest of ordinary pages would have if it were as long as any may be.
 */
export const BOUNDS = {
  elements: 20_000,
  characters: 2_000_000,
  depth: 3_000,
  elementLevels: 550_000,
  textLevels: 80_000_000,
  jsonLd: 256_000,
} as const;

/** An inert copy of what a page says. */
export interface PageCopy {
  readonly document: Document;
  /** The live text node of each text node of the copy, in the document's order. */
  readonly live: ReadonlyMap<Text, Text>;
  /** Of the copy's elements; taken on the way, since it is walked here anyway. */
  readonly measures: Measures;
  /** The contents of the page's JSON-LD scripts, unparsed. */
  readonly jsonLd: readonly string[];
}

/**
 * Copies what a reader needs of a page, node by node, into a document that runs and loads nothing. Names that
 * could stand in front of DOM properties, handlers, sources and scripts are not taken over, so everything after
 * this may use the DOM plainly. The page is only read. Answers null where it exceeds the bounds. Nodes that `holds`
 * denies, which is asked in the document's order, are left out with what is in them.
 */
export function copyPage(page: Document, holds: (node: Node) => boolean = () => true): PageCopy | null {
  const copy = property(page, "implementation").createHTMLDocument("");
  copy.documentElement.remove();
  const live = new Map<Text, Text>();
  const jsonLd: string[] = [];
  /** The elements of the copy that hold something in a line. */
  const inLine = new Set<Element>();
  const { visitor, measures } = measuring();
  const root = property(page, "documentElement");
  if (!root) return { document: copy, live, measures, jsonLd };
  const typeOf = propertyReader<Node, "nodeType">(page, "nodeType");
  const nameOf = propertyReader<Element, "localName">(root, "localName");
  const namespaceOf = propertyReader<Element, "namespaceURI">(root, "namespaceURI");
  const copyAttributes = attributeCopier(root);
  const size = { elements: 0, characters: 0, depth: 0, elementLevels: 0, textLevels: 0, jsonLd: 0 };
  const within = () =>
    size.elements <= BOUNDS.elements &&
    size.characters <= BOUNDS.characters &&
    size.depth <= BOUNDS.depth &&
    size.elementLevels <= BOUNDS.elementLevels &&
    size.textLevels <= BOUNDS.textLevels &&
    size.jsonLd <= BOUNDS.jsonLd;

  // Elements and text; the walker's own moves cannot be named over.
  const walker = property(page, "createTreeWalker").call(page, page, 1 | 4);
  let parent: Element | null = null;
  let next = walker.firstChild();
  while (next && within()) {
    const copied = holds(next) ? copyNode(next) : null;
    if (copied && walker.firstChild()) {
      parent = copied;
      visitor.enter(copied);
      size.depth++;
      next = walker.currentNode;
      continue;
    }
    next = walker.nextSibling();
    while (!next && parent && walker.parentNode()) {
      visitor.leave(parent);
      parent = parent.parentElement;
      size.depth--;
      next = walker.nextSibling();
    }
  }
  return within() ? { document: copy, live, measures, jsonLd } : null;

  /** Appends the copy of a node, and answers it where its children are to be copied too. */
  function copyNode(node: Node): Element | null {
    const type = typeOf(node);
    if (isLiveText(node, type)) {
      const { data } = node;
      size.characters += data.length;
      size.textLevels += data.length * size.depth;
      if (!parent || (isBlank(data) && isBetweenBlocks(parent))) return null;
      inLine.add(parent);
      const text = copy.createTextNode(data);
      live.set(text, node);
      parent.appendChild(text);
      visitor.text(text);
      return null;
    }
    if (!isLiveElement(node, type)) return null;
    const name = nameOf(node);
    const as = copiedAs(node, name, namespaceOf(node));
    if (as.keep === "data") keepData(property(node, "textContent") ?? "");
    if (!as.element || (!parent && name !== "html")) return null;
    size.elements++;
    size.elementLevels += size.depth;
    const element = copy.createElement(as.element);
    copyAttributes(node, element);
    (parent ?? copy).appendChild(element);
    if (parent && !BLOCK_LEVEL.has(as.element)) inLine.add(parent);
    return as.keep === "whole" ? element : null;
  }

  /**
   * Whether what comes next in a part of the copy begins a block: white space there says nothing, and is most of it. Behind
   * a line it may part two words, since the block between them may be one that is not read.
   */
  function isBetweenBlocks(around: Element): boolean {
    return !inLine.has(around) && isBlockLevel(around);
  }

  function keepData(data: string) {
    size.jsonLd += data.length;
    jsonLd.push(data);
  }
}

/** Makes what copies the attributes of elements such as `like`. */
function attributeCopier(like: Element): (from: Element, to: Element) => void {
  const hasAny = property(like, "hasAttributes");
  const namesOf = property(like, "getAttributeNames");
  const read = property(like, "getAttribute");
  return (from, to) => {
    if (!hasAny.call(from)) return;
    const classes: string[] = [];
    let isHidden = false;
    for (const name of namesOf.call(from)) {
      if (!COPIED_ATTRIBUTES.has(name) && !READ_ATTRIBUTES.has(name)) continue;
      const value = read.call(from, name) ?? "";
      if (name === "class") classes.push(value.slice(0, 2_000));
      // An id says as much as a class, but forms and documents offer elements by it.
      else if (name === "id") classes.push(value.slice(0, 200));
      else if (name === "style") isHidden ||= HIDING_STYLE.test(value);
      else if (name !== "name" || to.localName === "meta") to.setAttribute(name, value.slice(0, 2_000));
    }
    if (isHidden) to.setAttribute("hidden", "");
    if (classes.length > 0) to.setAttribute("class", classes.join(" "));
  };
}

const isBlank = (data: string): boolean => data.trim() === "";

const isLiveText = (_node: Node, type: number): _node is Text => type === 3;
const isLiveElement = (_node: Node, type: number): _node is Element => type === 1;
