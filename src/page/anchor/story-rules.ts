import { property, propertyReader } from "../dom/property.ts";
import { copiedAs, HIDING_STYLE } from "../extract/copy-rules.ts";
import { BESIDE, BESIDE_ROLES } from "../extract/furniture.ts";
import { isReadBeside, isSeenWords } from "../extract/set-aside.ts";
import { BLOCK_LEVEL } from "../extract/split-blocks.ts";

/** What follows from the name of an element. */
export interface NameRule {
  readonly name: string;
  /** Whether what such elements hold is story unless they say otherwise. */
  readonly isStory: boolean;
  /** Whether it parts the text around it into blocks. */
  readonly isBlock: boolean;
}

/** Tells what of a page may be story, as an extraction would, by elements alone. */
export interface StoryRules {
  readonly ruleOf: (element: Element) => NameRule;
  /** Whether what an element within the root holds may be story, by its rule and by what it says of itself. */
  readonly isStory: (element: Element, rule: NameRule) => boolean;
}

/** What captions stand in. */
const CAPTIONED = new Set(["figcaption", "figure"]);

/** What may say that an element is hidden or beside the story; most elements have none of it. */
const TELLING = "[hidden], [aria-hidden], [role], [style]";

/**
 * Makes the rules for what is in a root, with or without captions. Pages have thousands of elements of a few names, so
 * what follows from a name is remembered, and those that may be set aside are asked of the browser all at once. Good until
 * the page changes next.
 */
export function storyRules(page: Document, root: Node, captions: boolean): StoryRules {
  const some = property(page, "createElement").call(page, "div");
  const nameOf = propertyReader<Element, "localName">(some, "localName");
  const byName = new Map<string, NameRule>();
  const telling = tellingIn(root);
  return {
    ruleOf(element) {
      const name = nameOf(element);
      const known = byName.get(name);
      if (known) return known;
      const rule = nameRule(element, name);
      byName.set(name, rule);
      return rule;
    },
    isStory: (element, rule) =>
      (rule.isStory ||
        (captions && CAPTIONED.has(rule.name)) ||
        (BESIDE.has(rule.name) && isReadBeside(element))) &&
      !(telling.has(element) && isSetAside(element)),
  };
}

/** What follows from the name of an element. */
export const nameRule = (element: Element, name: string): NameRule => ({
  name,
  isStory: !BESIDE.has(name) && copiedAs(element, name).keep === "whole",
  isBlock: BLOCK_LEVEL.has(name),
});

function tellingIn(root: Node): ReadonlySet<Element> {
  if (!isParent(root)) return new Set();
  return new Set(property(root, "querySelectorAll").call(root, TELLING));
}

/** Whether an element says of itself that it is hidden, or something beside the story. */
export function isSetAside(element: Element): boolean {
  const getAttribute = property(element, "getAttribute");
  if (getAttribute.call(element, "hidden") !== null) return true;
  if (getAttribute.call(element, "aria-hidden") === "true" && !isSeenWords(element)) return true;
  const role = getAttribute.call(element, "role");
  if (role !== null && BESIDE_ROLES.has(role.trim().toLowerCase())) return true;
  const style = getAttribute.call(element, "style");
  return style !== null && HIDING_STYLE.test(style);
}

const isParent = (node: Node): node is Element | Document => [1, 9].includes(property(node, "nodeType"));
