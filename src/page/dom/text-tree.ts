import { atOnce, type Steps } from "./steps.ts";

/** What a walk through a tree meets, in document order. */
export interface Visitor {
  readonly text?: (text: Text) => void;
  /** Says whether to go into an element; where it says no, the element is passed over and not left either. */
  readonly enter?: (element: Element) => boolean;
  readonly leave?: (element: Element) => void;
}

/** A walk may be left for a moment each time it has met so many nodes. */
const NODES_A_STEP = 200;

/** Walks a tree at once; see `walkInSteps`. */
export const walk = (root: Node, visitor: Visitor): void => atOnce(walkInSteps(root, visitor));

/**
 * Walks a tree without recursion, since pages may nest deeper than the stack. Calls a visitor rather than yield
 * each node: on a page of ten thousand paragraphs that takes more than twice as long.
 */
export function* walkInSteps(root: Node, visitor: Visitor): Steps<void> {
  let node: Node | null = root;
  for (let met = 1; node; met++) {
    if (met % NODES_A_STEP === 0) yield false;
    const element: Element | null = isElement(node) ? node : null;
    if (!element && isText(node)) visitor.text?.(node);
    const entered: boolean = !element || !visitor.enter || visitor.enter(element);
    const inner: Node | null = entered ? node.firstChild : null;
    if (inner) {
      node = inner;
      continue;
    }
    if (entered && element) visitor.leave?.(element);
    let next: Node | null = null;
    while (node && node !== root) {
      next = node.nextSibling;
      if (next) break;
      node = node.parentNode;
      if (node && isElement(node)) visitor.leave?.(node);
    }
    node = next;
  }
}

/** The text nodes under a node of a document, or in all of it, in order. */
export function textNodesOf(document: Document, root: Node = document): readonly Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isText(node)) texts.push(node);
  return texts;
}

/** Whether there are so many UTF-16 units of text under an element. Stops there: all its text takes long to put together. */
export function holdsText(element: Element, length: number): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let met = 0;
  while (met < length && walker.nextNode()) met += walker.currentNode.nodeValue?.length ?? 0;
  return met >= length;
}

/** The first child element for which `is` holds. Collections are slow where there are thousands of children. */
export function findChild(element: Element, is: (child: Element) => boolean): Element | null {
  let child = element.firstElementChild;
  while (child && !is(child)) child = child.nextElementSibling;
  return child;
}

/** Whether a node is an element; by its type, since each document may have classes of its own. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether a node is a text node (a CDATA section is none). */
export const isText = (node: Node): node is Text => node.nodeType === 3;
