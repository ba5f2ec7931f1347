import { property } from "../dom/property.ts";

/** How an element is copied: under which name, and whether whole, without its children, or as data alone. */
export interface CopyRule {
  /** Null where no element stands for it in the copy. */
  readonly element: string | null;
  readonly keep: "whole" | "shell" | "data";
}

/** What says something of a text, besides `class` and `id`, and nothing that runs, loads or names. */
export const COPIED_ATTRIBUTES: ReadonlySet<string> = new Set([
  "aria-hidden",
  "aria-label",
  "content",
  "datetime",
  "hidden",
  "href",
  "itemprop",
  "lang",
  "placeholder",
  "property",
  "rel",
  "role",
]);

/** What becomes something else in the copy. */
export const READ_ATTRIBUTES: ReadonlySet<string> = new Set(["class", "id", "name", "style"]);

/** An inline style that takes an element out of sight. */
export const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

/** Never read, and of no use to rules. */
const LEFT_OUT = new Set(["base", "noscript", "style", "template"]);

/** Never read, but its being there tells what stands around it. */
const SHELLS = new Set(
  "audio button canvas embed frame frameset iframe img input object picture select textarea video".split(" "),
);

const NOTHING: CopyRule = { element: null, keep: "shell" };
const DATA: CopyRule = { element: null, keep: "data" };

/** The rules of names that were met; to make one each time would take longer than the rest of copying an element. */
const rules = new Map<string, CopyRule>([
  ...[...LEFT_OUT].map((name) => [name, NOTHING] as const),
  ...[...SHELLS].map((name) => [name, { element: name, keep: "shell" }] as const),
]);

/** Decides how an element of the live page is copied, given its local name and, where it is known, its namespace. */
export function copiedAs(
  element: Element,
  name: string,
  namespace = property(element, "namespaceURI"),
): CopyRule {
  if (namespace !== "http://www.w3.org/1999/xhtml") return NOTHING;
  if (name === "script") {
    const type = property(element, "getAttribute").call(element, "type");
    return type?.trim().toLowerCase() === "application/ld+json" ? DATA : NOTHING;
  }
  const known = rules.get(name);
  if (known) return known;
  // The parser makes element names that `createElement` refuses.
  const rule: CopyRule = { element: /^[a-z][a-z0-9-]*$/u.test(name) ? name : "span", keep: "whole" };
  rules.set(name, rule);
  return rule;
}
