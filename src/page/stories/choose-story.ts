import { property } from "../dom/property.ts";
import type { Story } from "./find-stories.ts";
import { pathOf } from "./own-address.ts";
import { headOf } from "./page-head.ts";

/** How many of an address's words a headline has to have, and how many times as many as any other. */
const SLUG = { words: 2, share: 1 / 3, times: 2 } as const;

/**
 * Which of a page's articles the listener means: the one that the address names, once it names another than the first;
 * else the one in view; else the first. Null where there are none. An address that still names the first may lag
 * behind, or the page may never change it.
 */
export function chooseStory(stories: readonly Story[], page: Document, address: string): Story | null {
  const [first = null] = stories;
  const named = namedBy(stories, page, address);
  return named && named !== first ? named : (inView(stories, page) ?? first);
}

/**
 * The article of a page that an address names: by what the article says of itself, by the words of the address, or by
 * the page's title, which sites change together with the address; null where none of them tells.
 */
export function namedBy(stories: readonly Story[], page: Document, address: string): Story | null {
  const path = pathOf(address);
  const own = stories.find((story) => story.address !== null && pathOf(story.address) === path);
  if (own) return own;
  // An article that names another address as its own is not at this one.
  const others = stories.filter((story) => story.address === null);
  return bySlug(others, path ?? "") ?? byTitle(others, page, path);
}

/** Slugs are made of a headline's words, at least mostly. */
function bySlug(stories: readonly Story[], path: string): Story | null {
  const slug = path.split("/").findLast((segment) => /\p{L}{3}/u.test(segment)) ?? "";
  const words = [...new Set(wordsOf(slug))];
  const ranked = stories
    .map((story) => {
      const own = new Set(wordsOf(story.title));
      return { story, shared: words.filter((word) => own.has(word)).length };
    })
    .sort((one, other) => other.shared - one.shared);
  const [best, second] = ranked;
  if (!best || best.shared < SLUG.words || best.shared < SLUG.share * words.length) return null;
  return best.shared >= SLUG.times * (second?.shared ?? 0) ? best.story : null;
}

/** A title that is that of the head tells nothing where the head describes another address: both were left standing. */
function byTitle(stories: readonly Story[], page: Document, path: string | null): Story | null {
  const title = property(page, "title");
  const { headline, canonical } = headOf(page);
  const [story, another] = stories.filter((each) => title.includes(each.title));
  const isLeft = story?.title === headline && canonical !== null && pathOf(canonical) !== path;
  return story && !another && !isLeft ? story : null;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** The article in the middle of the window; null where nothing is laid out. */
export function inView(stories: readonly Story[], page: Document): Story | null {
  const middle = (property(page, "defaultView")?.innerHeight ?? 0) / 2;
  const tops = stories.map(({ headline }) => {
    const { top, width, height } = property(headline, "getBoundingClientRect").call(headline);
    return width === 0 && height === 0 ? null : top;
  });
  if (tops.every((top) => top === null)) return null;
  const at = tops.findLastIndex((top) => top !== null && top <= middle);
  return stories[Math.max(at, 0)] ?? null;
}
