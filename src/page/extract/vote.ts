import { Readability } from "@mozilla/readability";
import { isText, stepsThrough, textNodesOf } from "../dom/text-tree.ts";

/**
 * Asks Readability what of a page is its story. Answers the text nodes of `page` that it would keep; none
 * where it finds no story. Readability works on a clone, in which text nodes mostly keep their identity; where
 * it starts again from markup, every text node with the same words is meant, since this only tells where on
 * the page the story is.
 */
export function storyTexts(page: Document): ReadonlySet<Text> {
  const clone = page.implementation.createHTMLDocument("");
  clone.replaceChild(clone.importNode(page.documentElement, true), clone.documentElement);
  const originals = textNodesOf(page.documentElement);
  const origin = new Map(textNodesOf(clone.documentElement).map((text, at) => [text, originals[at]]));

  const kept = new Set<Text>();
  const restored = new Set<string>();
  const story = new Readability<Node>(clone, { serializer: (node) => node, disableJSONLD: true }).parse();
  if (!story?.content) return kept;
  for (const { node } of stepsThrough(story.content, () => true)) {
    if (!isText(node) || node.data.trim() === "") continue;
    const original = origin.get(node);
    if (original) kept.add(original);
    else restored.add(node.data);
  }
  for (const text of originals) if (restored.has(text.data)) kept.add(text);
  return kept;
}
