/** One step of a walk through a tree: into a node, or out of an element. */
export type Step = { readonly node: Node; readonly into: boolean };

/**
 * Walks a tree in document order without recursion, since pages may nest deeper than the stack. `enter` says
 * whether to go into an element; where it says no, the element is passed over without a step.
 */
export function* stepsThrough(root: Node, enter: (element: Element) => boolean): Generator<Step> {
  let node: Node | null = root;
  while (node) {
    const entered: boolean = !isElement(node) || enter(node);
    if (entered) yield { node, into: true };
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (entered && isElement(node)) yield { node, into: false };
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && isElement(node)) yield { node, into: false };
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
}

/** The text nodes of a tree, in document order. */
export function textNodesOf(root: Node): readonly Text[] {
  const texts: Text[] = [];
  for (const { node } of stepsThrough(root, () => true)) if (isText(node)) texts.push(node);
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
