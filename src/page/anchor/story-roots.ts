import { follows } from "../dom/document-order.ts";
import { property } from "../dom/property.ts";
import { isSetAside, nameRule } from "./story-rules.ts";

/** The element that a story had to itself when it was taken, and how it is known again. */
export interface StoryRoot {
  readonly element: Element;
  readonly name: string;
  /** Its `class` then; empty where it had none. */
  readonly classes: string;
  /** Its path (`elementPaths`, by class). */
  readonly path: number;
  /** Which it was of how many elements of that path, in the document's order. */
  readonly rank: Rank;
  /** Whether neither it nor anything around it had a class, so that a teaser may well be made of the same elements. */
  readonly isPlain: boolean;
}

interface Rank {
  readonly index: number;
  readonly of: number;
}

/** Notes the element of a story. */
export function storyRoot(page: Document, element: Element, pathOf: (node: Node) => number): StoryRoot {
  const name = property(element, "localName");
  const classes = property(element, "getAttribute").call(element, "class") ?? "";
  const path = pathOf(element);
  const alike = likeThese(page, { name, classes, path }, pathOf);
  const rank = { index: alike.indexOf(element), of: alike.length };
  return { element, name, classes, path, rank, isPlain: isPlain(element) };
}

/** What is open, loaded or scrolled a page writes on its outermost elements, so that those don't count. */
function isPlain(element: Element): boolean {
  for (let at: Element | null = element; at; at = property(at, "parentElement")) {
    if (["body", "html"].includes(property(at, "localName"))) return true;
    if (property(at, "getAttribute").call(at, "class")) return false;
  }
  return true;
}

/** The elements in which a story may be now, in the document's order: the one it was in, and those like that one. */
export function storyRoots(
  page: Document,
  root: StoryRoot,
  pathOf: (node: Node) => number,
): readonly Element[] {
  const alike = likeThese(page, root, pathOf);
  const { element } = root;
  if (alike.includes(element) || !property(page, "contains").call(page, element)) return alike;
  return [...alike, element].filter(shownRule()).toSorted(inOrder);
}

/**
 * Of several elements that hold the same story the one that it was in: the very same element, or that of the same rank
 * among as many. Null where neither tells.
 */
export function rootAsBefore(roots: readonly Element[], { element, rank }: StoryRoot): Element | null {
  if (roots.includes(element)) return element;
  return roots.length === rank.of ? (roots[rank.index] ?? null) : null;
}

/** The elements that no other of them holds. */
export function outermost(elements: readonly Element[]): readonly Element[] {
  let last: Element | null = null;
  return elements.filter((each) => {
    if (last && property(last, "contains").call(last, each)) return false;
    last = each;
    return true;
  });
}

/** Elements of a name, class and path that may hold a story, in the document's order. */
function likeThese(
  page: Document,
  { name, classes, path }: Pick<StoryRoot, "name" | "classes" | "path">,
  pathOf: (node: Node) => number,
): readonly Element[] {
  // The browser finds classes faster than anything else does, but there may be none.
  const found =
    classes.trim() === ""
      ? property(page, "getElementsByTagName").call(page, name)
      : property(page, "getElementsByClassName").call(page, classes);
  const isLike = (element: Element) =>
    property(element, "localName") === name &&
    (property(element, "getAttribute").call(element, "class") ?? "") === classes &&
    pathOf(element) === path;
  return [...found].filter(isLike).filter(shownRule());
}

/** Makes a function that tells whether neither an element nor any around it is set aside by the rules of extraction. */
function shownRule(): (element: Element) => boolean {
  const known = new Map<Node, boolean>();
  return function isShown(element) {
    const climbed: Node[] = [];
    let answer = true;
    for (let at: Node | null = element; answer && at && isElement(at); at = property(at, "parentNode")) {
      const remembered = known.get(at);
      answer = remembered ?? (nameRule(at, property(at, "localName")).isStory && !isSetAside(at));
      if (remembered !== undefined) break;
      climbed.push(at);
    }
    for (const each of climbed) known.set(each, answer);
    return answer;
  };
}

const inOrder = (one: Element, other: Element): number => (follows(other, one) ? -1 : 1);

const isElement = (node: Node): node is Element => property(node, "nodeType") === 1;
