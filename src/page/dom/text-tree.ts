/** What a walk through a tree meets, in document order. */
export interface Visitor {
  readonly text?: (text: Text) => void;
  /** Says whether to go into an element; where it says no, the element is passed over and not left either. */
  readonly enter?: (element: Element) => boolean;
  readonly leave?: (element: Element) => void;
}

/**
 * Walks a tree without recursion, since pages may nest deeper than the stack. Calls a visitor rather than yield
 * steps: on a page of ten thousand paragraphs a generator takes more than twice as long.
 */
export function walk(root: Node, visitor: Visitor): void {
  let node: Node | null = root;
  while (node) {
    if (isText(node)) visitor.text?.(node);
    const entered: boolean = !isElement(node) || (visitor.enter?.(node) ?? true);
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (entered && isElement(node)) visitor.leave?.(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && isElement(node)) visitor.leave?.(node);
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
}

/** The text nodes of a document, in order. */
export function textNodesOf(document: Document): readonly Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isText(node)) texts.push(node);
  return texts;
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
