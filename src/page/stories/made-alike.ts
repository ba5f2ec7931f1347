import { property } from "../dom/property.ts";

/** Elements that are put on a page one below the other and made alike, as a page does with its stories. */
export interface MadeAlike {
  /** The one around a given headline. */
  readonly first: Element;
  /** Those behind it, in order. */
  readonly others: readonly Element[];
}

/** A story holds at least so much text, in UTF-16 units. */
const MIN_TEXT = 400;
/** Elements around a headline, and behind each, beyond which none is looked at. */
const MAX = { levels: 30, behind: 200 } as const;
/** What a page says of itself whose article is a stream of entries, each with a heading, a writer and a time. */
const LIVE = "LiveBlogPosting";

/**
 * Looks behind a headline for elements that are made like one around it: of one name, and of one class. What a page
 * puts there may be in a wrapper of its own. Null where there are none, or where the page is live coverage.
 */
export function madeAlike(headline: Element): MadeAlike | null {
  let first: Element | null = property(headline, "parentElement");
  let isLong = false;
  for (let level = 0; first && level < MAX.levels; level++) {
    const parent: Element | null = property(first, "parentElement");
    isLong ||= (property(first, "textContent") ?? "").trim().length >= MIN_TEXT;
    const others = isLong ? likesBehind(first) : [];
    if (others.length > 0) return isLive(headline) ? null : { first, others };
    first = parent;
  }
  return null;
}

/** Those behind an element, or the outermost within what is behind it, that are like it. */
function likesBehind(first: Element): readonly Element[] {
  const likes: Element[] = [];
  let next = property(first, "nextElementSibling");
  for (let count = 0; next && count < MAX.behind; count++) {
    const likeOrWrapped = [next, ...onlyWithin(next)].find((element) => isLike(first, element));
    if (likeOrWrapped) likes.push(likeOrWrapped);
    next = property(next, "nextElementSibling");
  }
  return likes;
}

/** The first child of a wrapper, and the first of that. */
function onlyWithin(wrapper: Element): readonly Element[] {
  const child = property(wrapper, "firstElementChild");
  const grandchild = child && property(child, "firstElementChild");
  return [child, grandchild].filter((element) => element !== null);
}

/** Elements without a class are only alike where their name says what they are. */
function isLike(one: Element, other: Element): boolean {
  if (property(one, "localName") !== property(other, "localName")) return false;
  const classes = classesOf(one);
  const others = classesOf(other);
  if (classes.length === 0) return others.length === 0 && property(one, "localName") === "article";
  return classes.some((name) => others.includes(name));
}

const classesOf = (element: Element): readonly string[] =>
  (property(element, "getAttribute").call(element, "class") ?? "").slice(0, 2_000).match(/\S+/gu) ?? [];

function isLive(element: Element): boolean {
  const page = property(element, "ownerDocument");
  const said = `script[type="application/ld+json"], [itemtype$="/${LIVE}"]`;
  return [...property(page, "querySelectorAll").call(page, said)].some(
    (each) =>
      property(each, "localName") !== "script" || (property(each, "textContent") ?? "").includes(LIVE),
  );
}
