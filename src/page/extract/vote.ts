import { Readability } from "@mozilla/readability";
import { isElement, isText, stepsThrough, textNodesOf } from "../dom/text-tree.ts";

const STAMP = "data-at";

/**
 * Asks Readability what of a page is its story. Answers the text nodes of `page` that it would keep; none
 * where it finds no story. Readability works on a clone, in which text nodes mostly keep their identity; where
 * it starts again from markup, they are found by the stamp on the nearest element around them and their text.
 */
export function storyTexts(page: Document): ReadonlySet<Text> {
  const clone = page.implementation.createHTMLDocument("");
  clone.replaceChild(clone.importNode(page.documentElement, true), clone.documentElement);
  const origin = new Map<Text, Text>();
  const originals = textNodesOf(page.documentElement);
  for (const [at, text] of textNodesOf(clone.documentElement).entries()) {
    const original = originals[at];
    if (original) origin.set(text, original);
  }
  const elements = page.documentElement.getElementsByTagName("*");
  for (const [at, element] of [...clone.documentElement.getElementsByTagName("*")].entries()) {
    element.setAttribute(STAMP, String(at));
  }

  const kept = new Set<Text>();
  const story = new Readability<Node>(clone, { serializer: (node) => node, disableJSONLD: true }).parse();
  if (!story?.content) return kept;
  for (const { node } of stepsThrough(story.content, () => true)) {
    if (!isText(node) || node.data.trim() === "") continue;
    const original = origin.get(node);
    if (original) kept.add(original);
    else for (const text of stamped(node)) kept.add(text);
  }
  return kept;

  function stamped(node: Text): readonly Text[] {
    let around = node.parentNode;
    while (around && !(isElement(around) && around.hasAttribute(STAMP))) around = around.parentNode;
    const element = around && isElement(around) ? elements[Number(around.getAttribute(STAMP))] : undefined;
    return element ? textNodesOf(element).filter((text) => text.data === node.data) : [];
  }
}
