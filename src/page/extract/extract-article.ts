import { type Article, joinBlocks } from "../../core/article/article.ts";
import type { Refusal } from "../../core/protocol/refusal.ts";
import { Anchors } from "../anchor/anchors.ts";
import { placeOnPage } from "../anchor/place.ts";
import { detectArticle } from "../detect/detect-article.ts";
import { atOnce, inStretches, mapInSteps, type Steps } from "../dom/steps.ts";
import { readMetadata } from "../metadata/metadata.ts";
import { isKnownSite } from "../site/sites.ts";
import { partOfPage } from "../stories/part-of-page.ts";
import { BOUNDS, copyPage } from "./copy-page.ts";
import { hasGate } from "./gate.ts";
import type { PageBlock } from "./split-blocks.ts";
import { takeStory } from "./take-story.ts";

/** Less text than this, in UTF-16 units, is not worth a reading. */
const MIN_LENGTH = 250;
/** A page of captions and labels is no story: one paragraph must be this long, or sentences make so much of it. */
const PROSE = { paragraph: 80, sentences: 600 } as const;
const SENTENCE = /\p{Ll}.*[.!?]["”’)]*$/u;
/** An article of at least this length that is not free, and has no gate, is taken to be all there. */
const WHOLE_LENGTH = 2_500;

/** An article and the places of its text on the live page; or why there is none. */
export type Extracted =
  | { readonly status: "article"; readonly article: Article; readonly anchors: Anchors }
  | { readonly status: "refused"; readonly refusal: Refusal };

const refused = (refusal: Refusal): Extracted => ({ status: "refused", refusal });

/** Which sites' articles are taken, and what of them. */
export interface Reach {
  /** Those of sites we know nothing of, too: whatever story such a page tells. Only when the listener asks for it. */
  readonly anySite: boolean;
  /** The captions of pictures, too. */
  readonly captions?: boolean;
}

/**
 * Takes the article from a page at an address. The page is only read: nothing in it changes, runs or loads.
 * Of a page that holds several articles it takes one: that under `headline`, or else the one that the address and the
 * view tell (`chooseStory`). Never throws, whatever the page holds.
 */
export const extractArticle = (...of: Parameters<typeof articleSteps>): Extracted =>
  atOnce(articleSteps(...of));

/**
 * The same in stretches, between which the page has its turn. What is taken is the page as it was when this was
 * called; where its text has changed since, the anchors don't `hold`. Never rejects.
 */
export const extractInStretches = (...of: Parameters<typeof articleSteps>): Promise<Extracted> =>
  inStretches(articleSteps(...of));

function* articleSteps(
  page: Document,
  address: string,
  reach: Reach = { anySite: false },
  headline?: string,
): Steps<Extracted> {
  try {
    if (isKnownSite(address)) {
      return detectArticle(page, new URL(address))
        ? yield* extract(page, address, reach, headline)
        : refused("not-article");
    }
    return reach.anySite ? yield* extractElsewhere(page, address, reach, headline) : refused("not-site");
  } catch {
    // Readability throws on pages it was never tried on; the listener is told that this one cannot be read.
    return refused("extraction-failed");
  }
}

/** The story of a page of another site, where nothing but the text can tell whether it is an article. */
function* extractElsewhere(
  page: Document,
  address: string,
  reach: Reach,
  headline: string | undefined,
): Steps<Extracted> {
  const extracted = yield* extract(page, address, reach, headline);
  if (extracted.status === "refused") {
    return extracted.refusal === "too-large" ? extracted : refused("not-site");
  }
  return { ...extracted, article: { ...extracted.article, otherSite: true } };
}

function* extract(
  page: Document,
  address: string,
  reach: Reach,
  headline: string | undefined,
): Steps<Extracted> {
  // Without a pause as far as the copy, which would else be of the page before and after a change.
  const part = partOfPage(page, address, headline);
  const copy = copyPage(page, part?.holds);
  if (!copy) return refused("too-large");
  yield false;
  const { about: told, isFree } = readMetadata(copy, part?.address ?? address);
  const about = part ? { ...told, title: part.title, url: part.key ?? told.url } : told;
  const story = yield* takeStory(copy, about, reach.captions ?? false);
  if (story.length === 0) return refused("extraction-failed");
  const { text, blocks } = joinBlocks(story);
  if (text.length > BOUNDS.characters) return refused("too-large");
  if (text.length < MIN_LENGTH || !isProse(story)) return refused("too-short");
  yield false;
  // Many a page that is not free shows all of an article to those who have paid for it.
  const truncated = (!isFree && text.length < WHOLE_LENGTH) || hasGate(copy.live.keys(), story);
  const article: Article = { ...about, text, blocks, truncated };
  yield false;
  const places = yield* mapInSteps(story, (block) => placeOnPage(block.runs, copy.live));
  return { status: "article", article, anchors: new Anchors(page, article, places) };
}

/** Whether blocks tell a story, be it in short paragraphs throughout. */
function isProse(story: readonly PageBlock[]): boolean {
  if (story.some(({ text }) => text.length >= PROSE.paragraph)) return true;
  const sentences = story.filter(({ kind, text }) => kind === "paragraph" && SENTENCE.test(text));
  return sentences.reduce((sum, { text }) => sum + text.length, 0) >= PROSE.sentences;
}
