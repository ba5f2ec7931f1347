import { indexInOrder } from "../../core/order/index-in-order.ts";
import type { Steps } from "../dom/steps.ts";
import { textNodesOf } from "../dom/text-tree.ts";
import { wrapBareParagraphs } from "./bare-paragraphs.ts";
import { BESIDE } from "./furniture.ts";
import { VotingReadability } from "./voting-readability.ts";

/** Nothing is done that only shows in markup. */
const OPTIONS = { serializer: (node: Node) => node, disableJSONLD: true, keepClasses: true };

/** What our rules read nothing of whatever it holds, so that there is no need to vote on it. */
const NEVER_READ = new Set([...BESIDE].filter((name) => name !== "figure"));

/**
 * Asks Readability what of a page is its story. Answers those of the page's text nodes, given in order, that it would
 * keep; none where it finds no story. Readability works on a clone, in which text nodes mostly keep their identity and
 * their order; where it starts again from markup, every text node with the same words is meant, since this only tells
 * where on the page the story is. What it would do besides is spared it.
 */
export function* storyTexts(
  page: Document,
  pageTexts: Iterable<Text>,
  authors: readonly string[],
): Steps<ReadonlySet<Text>> {
  const clone = page.cloneNode(true);
  if (!isDocument(clone)) return new Set();
  const originals = [...pageTexts];
  const texts = textNodesOf(clone);
  for (const element of clone.querySelectorAll("*")) if (NEVER_READ.has(element.localName)) element.remove();
  if (authors.length > 0) nameAuthors(clone, authors);
  wrapBareParagraphs(clone);

  const kept = new Set<Text>();
  const others = new Set<string>();
  yield true;
  const story = new VotingReadability(clone, OPTIONS).parse();
  yield false;
  if (!story?.content) return kept;
  const indexOf = indexInOrder(texts);
  for (const text of textNodesOf(clone, story.content)) {
    if (text.data.trim() === "") continue;
    const original = originals[indexOf(text)];
    if (original) kept.add(original);
    else others.add(text.data);
  }
  if (others.size > 0) for (const text of originals) if (others.has(text.data)) kept.add(text);
  return kept;
}

const isDocument = (node: Node): node is Document => node.nodeType === 9;

/** With an author named, no element's text is looked at for one, and nothing else that the head says is of use. */
function nameAuthors(document: Document, authors: readonly string[]): void {
  for (const meta of document.querySelectorAll("meta")) meta.remove();
  const meta = document.createElement("meta");
  meta.name = "author";
  meta.content = authors.join(", ");
  document.documentElement.prepend(meta);
}
