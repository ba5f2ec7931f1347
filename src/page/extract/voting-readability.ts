import { Readability } from "@mozilla/readability";
import { holdsText } from "../dom/text-tree.ts";

declare module "@mozilla/readability" {
  /** Steps that its own types leave out. */
  interface Readability<T = string> {
    /** Cleans what was taken for the story, for the eye. */
    _prepArticle(story: Element): void;
    /** Mends the story's links and takes off its classes. */
    _postProcessContent(story: Element): void;
    /** Whether nothing in an element's markup hides it. */
    _isProbablyVisible(element: Element): boolean;
  }
}

/** A story of at least this length, in UTF-16 units, is left to be one by any cleaning: Readability asks for 500. */
const MAX_SHORT = 2_000;

/**
 * Readability without what only serves to show what it found: the cleaning of a long story, which our rules of kind do
 * better, and the mending of its links. A short one is cleaned all the same, since Readability begins again, with less
 * strict rules, where too little is left. In a release that has other names for these steps they
 * are done, and take their time.
 */
export class VotingReadability extends Readability<Node> {
  override _prepArticle(story: Element): void {
    if (!holdsText(story, MAX_SHORT)) super._prepArticle(story);
  }
  override _postProcessContent(): void {}
  /** The copy has no styles to be asked: what they hid is marked as hidden. */
  override _isProbablyVisible(element: Element): boolean {
    if (element.hasAttribute("hidden")) return false;
    return element.getAttribute("aria-hidden") !== "true" || element.className.includes("fallback-image");
  }
}
