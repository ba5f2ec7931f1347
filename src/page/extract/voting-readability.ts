import { Readability } from "@mozilla/readability";

declare module "@mozilla/readability" {
  /** Steps that its own types leave out. */
  interface Readability<T = string> {
    /** Cleans what was taken for the story, for the eye. */
    _prepArticle(story: Element): void;
    /** Mends the story's links and takes off its classes. */
    _postProcessContent(story: Element): void;
  }
}

/** A story of at least this length, in UTF-16 units, is left to be one by any cleaning: Readability asks for 500. */
const MAX_SHORT = 2_000;

/**
 * Readability without what only serves to show what it found: the cleaning of a long story, which our rules of kind do
 * better, and the mending of its links. A short one is cleaned all the same, since Readability begins again, with less
 * strict rules, where too little is left. In a release that has other names for these steps
 * they are done, and take their time.
 */
export class VotingReadability extends Readability<Node> {
  override _prepArticle(story: Element): void {
    if (isShort(story)) super._prepArticle(story);
  }
  override _postProcessContent(): void {}
}

/** Stops as soon as there is enough: the text of a long story takes long to put together. */
function isShort(story: Element): boolean {
  const walker = story.ownerDocument.createTreeWalker(story, 4);
  let length = 0;
  while (length < MAX_SHORT && walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  return length < MAX_SHORT;
}
