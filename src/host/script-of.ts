import type { Article } from "../core/article/article.ts";
import { toSavedPlace } from "../core/player/saved-place.ts";
import { type Chosen, type Script, toScript } from "../core/player/script.ts";
import type { Session } from "../core/player/sessions.ts";

/**
 * An article made ready for reading. A fault in finding who said what costs the quotations, never the reading: a listener
 * who has asked for the article would wait for it without an end.
 */
export function scriptOf(article: Article, chosen: Chosen): Script {
  try {
    return toScript(article, chosen);
  } catch {
    // Nobody has tried this text before; its words can be read all the same.
    return toScript(article, chosen, []);
  }
}

/**
 * Whether an article that a page has sent is the one being read, with its text changed: it has the same address, and the
 * same headline or still the sentence that was reached. An address alone is not enough, since it is kept without its
 * query, by which some sites tell all their articles apart.
 */
export function goesOn({ script, player }: Session, known: Article, article: Article): boolean {
  if (known.url !== article.url) return false;
  const { exact } = toSavedPlace(script, player.place);
  return known.title === article.title || (exact !== "" && article.text.includes(exact));
}
