import { property } from "../dom/property.ts";
import { locateAmongSame } from "./locate-story.ts";
import { isSeen } from "./rival.ts";
import { type Located, lengthOf, type Search } from "./search.ts";

/** The least share of a story by which it is told from others that repeat some of it in the same elements. */
const LEAST = 0.5;
/** One of so many texts at the end of a story, or of that share of them, is there, and hardly ever in a teaser. */
const END = { least: 2, share: 0.1 } as const;
/** A shorter text is said too often to tell an end, in UTF-16 units. */
const MIN_END = 25;

/** A story in an element. */
interface LocatedIn {
  readonly root: Element;
  readonly search: Search;
  readonly located: Located;
}

/**
 * Tells which of some elements without classes holds a story of a length in UTF-16 units. Teasers and other stories may be
 * made of such elements too, so it takes half of its text with the end of it, and all that any other such element has
 * of it; or as much in `before`. Looks into each by itself, so that none lends its words to another.
 */
export function locateAmongPlain(
  roots: readonly Element[],
  length: number,
  before: Element | null,
  lookIn: (root: Element) => Search,
): LocatedIn | null {
  const found = roots
    .filter((root) => (property(root, "textContent") ?? "").length >= LEAST * length)
    .flatMap((root): readonly LocatedIn[] => {
      const search = lookIn(root);
      const located = locateAmongSame(search);
      if (!located || lengthOf(search.texts, located.at) < LEAST * length) return [];
      return hasEnd(search, located) ? [{ root, search, located }] : [];
    });
  const best = found.filter((one) => found.every((other) => holdsAll(one, other)));
  const seen = best.length > 1 ? best.filter(({ search, located }) => isSeen(search, located.at)) : best;
  return (seen.length === 1 ? seen[0] : seen.find(({ root }) => root === before)) ?? null;
}

/** Whether one of the last texts of some length is among those that were found. */
function hasEnd({ texts }: Search, { at }: Located): boolean {
  const long = [...texts.keys()].filter((index) => (texts[index]?.length ?? 0) >= MIN_END);
  const end = Math.max(END.least, Math.ceil(END.share * long.length));
  return long.slice(-end).some((index) => at[index] !== undefined);
}

/** Whether an element holds all that another holds of the story. */
const holdsAll = ({ located: one }: LocatedIn, { located: other }: LocatedIn): boolean =>
  other.at.every((site, index) => site === undefined || one.at[index] !== undefined);
