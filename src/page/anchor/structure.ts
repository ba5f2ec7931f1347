import type { Article } from "../../core/article/article.ts";
import { elementPaths, type Tell } from "./element-path.ts";
import type { Place } from "./place.ts";
import { storyElement } from "./story-around.ts";
import { type StoryRoot, storyRoot } from "./story-roots.ts";

/** Where in a page's structure an article was when it was taken. */
export interface Structure {
  /** As paths of elements (`elementPaths`). */
  readonly by: Readonly<Record<Tell, StructurePaths>>;
  /** The element around nearly all of it; null where it had none of its own. */
  readonly root: StoryRoot | null;
}

export interface StructurePaths {
  /** Of the element around each block. */
  readonly blocks: readonly number[];
  /** Of the element around nearly all of them; null where the story had none of its own. */
  readonly story: number | null;
}

/** Tells where the blocks of an article are in a page's structure; `places` are theirs, in order. */
export function structureOf(page: Document, blocks: Article["blocks"], places: readonly Place[]): Structure {
  const findings = places.flatMap(({ runs: [first] }, index) => {
    const { start, end } = blocks[index] ?? { start: 0, end: 0 };
    return first ? [{ node: first.node, weight: end - start }] : [];
  });
  const story = storyElement(page, findings);
  const pathOf = elementPaths(page, "class");
  const nameOf = elementPaths(page, "name");
  const pathsBy = (path: (node: Node) => number): StructurePaths => ({
    blocks: places.map(({ runs: [first] }) => (first ? path(first.node) : 0)),
    story: story && path(story),
  });
  return {
    by: { class: pathsBy(pathOf), name: pathsBy(nameOf) },
    root: story && storyRoot(page, story, pathOf),
  };
}
