import { holdsText, isElement } from "../dom/text-tree.ts";
import { isBlockLevel } from "./split-blocks.ts";

/** Elements that hold paragraphs of a story without `p` around them: answers, entries, quotations. */
const HOLDERS = "dd, details, blockquote, li";
/** A shorter text, in UTF-16 units, is a label or a thing in a list. */
const LEAST = 80;

/**
 * Puts a `p` around the text that such elements of a copy hold alone, since the vote looks at `p` and hardly at these.
 * A page of questions and answers marked up as a list would else count for no more than what introduces it.
 */
export function wrapBareParagraphs(copy: Document): void {
  for (const holder of copy.querySelectorAll(HOLDERS)) {
    if (!holdsText(holder, LEAST) || holder.querySelector("a, p") !== null) continue;
    wrapLoose(copy, holder);
  }
}

/** Wraps what stands in a line, from the first block-level child's end or the beginning, to the next. */
function wrapLoose(copy: Document, holder: Element): void {
  let paragraph: Element | null = null;
  for (const node of [...holder.childNodes]) {
    if (isElement(node) && isBlockLevel(node)) {
      paragraph = null;
      continue;
    }
    if (!paragraph) {
      paragraph = copy.createElement("p");
      holder.insertBefore(paragraph, node);
    }
    paragraph.append(node);
  }
}
