import type { Article } from "../../core/article/article.ts";
import { elementPaths } from "./element-path.ts";
import type { Place } from "./place.ts";
import { storyElement } from "./story-around.ts";

/** Where in a page's structure an article was when it was taken, as paths of elements (`elementPaths`). */
export interface Structure {
  /** Of the element around each block. */
  readonly blocks: readonly number[];
  /** Of the element around nearly all of them; null where the story had none of its own. */
  readonly story: number | null;
}

/** Tells where an article is in a page's structure; `places` are those of its blocks, in order. */
export function structureOf(page: Document, article: Article, places: readonly Place[]): Structure {
  const pathOf = elementPaths();
  const findings = places.flatMap(({ runs: [first] }, index) => {
    const { start, end } = article.blocks[index] ?? { start: 0, end: 0 };
    return first ? [{ node: first.node, weight: end - start }] : [];
  });
  const story = storyElement(page, findings);
  return {
    blocks: places.map(({ runs: [first] }) => (first ? pathOf(first.node) : 0)),
    story: story ? pathOf(story) : null,
  };
}
