import { filterInSteps, type Steps } from "../dom/steps.ts";
import { findChild } from "../dom/text-tree.ts";
import { isBesideCaption, withoutCredit } from "./captions.ts";
import type { PageCopy } from "./copy-page.ts";
import { withCredits } from "./credit.ts";
import { isFurniture } from "./furniture.ts";
import { joinInitials } from "./initials.ts";
import { streamAround, withIntroduction } from "./introduction.ts";
import type { Known } from "./line.ts";
import { withNotes } from "./notes.ts";
import { withoutRepeats } from "./pull-quotes.ts";
import { type PageBlock, splitBlocks } from "./split-blocks.ts";
import { storyBlocks } from "./teasers.ts";
import { storyTexts } from "./vote.ts";

/** The share of the story's text that the element taken for its body has to hold. */
const BODY_SHARE = 0.9;

/** What may hold nearly all of a story without being its body: a live report's entries stand in a list. */
const LISTS = new Set(["blockquote", "dl", "ol", "ul"]);

/**
 * Finds the blocks of a page's story, in order. Readability says where on the page the story is; what is read
 * there is decided by rules of kind, so that what it drops (an initial, a subhead) is still read and what it
 * lets through (captions, credits, cards, gates) is not. With `captions` those of pictures are, in their places,
 * without credits. Empty where there is no story.
 */
export function* takeStory(
  { document: page, live, measures }: PageCopy,
  known: Known,
  captions: boolean,
): Steps<readonly PageBlock[]> {
  const votes = yield* storyTexts(page, live.keys(), known.authors);
  const storyLength = [...votes].reduce((sum, text) => sum + text.data.trim().length, 0);
  if (storyLength === 0) return [];
  const skip = (element: Element) =>
    (captions ? isBesideCaption(element) : null) ?? isFurniture(element, { measures, storyLength });
  const isVoted = ({ kind, runs, text }: PageBlock) =>
    kind !== "caption" &&
    runs.reduce((sum, run) => sum + (votes.has(run.node) ? run.length : 0), 0) * 2 >= text.length;

  const blocks = joinInitials(yield* splitBlocks(page.body, skip));
  const read = captions ? blocks.flatMap((block) => withoutCredit(block) ?? []) : blocks;
  const flow = yield* filterInSteps(read, storyBlocks(known, measures));
  const body = streamAround(bodyAround(page.body, yield* filterInSteps(flow, isVoted)), measures);
  yield false;
  const story = withNotes(flow, withIntroduction(flow, body));
  return withCredits(withoutEmptySubheads(yield* withoutRepeats(story)));
}

/** The deepest element that holds nearly all of the blocks' text. */
function bodyAround(root: Element, blocks: readonly PageBlock[]): Element {
  const held = new Map<Element, number>();
  const add = (to: Element, length: number) => held.set(to, (held.get(to) ?? 0) + length);
  let total = 0;
  // Paragraphs in a row share what is around them, so that is climbed once for all of them.
  let row: { readonly parent: Element | null; length: number } = { parent: null, length: 0 };
  const climb = () => {
    for (let at = row.parent; at; at = at.parentElement) add(at, row.length);
  };
  for (const { element, text } of blocks) {
    total += text.length;
    add(element, text.length);
    const parent = element.parentElement;
    if (parent !== row.parent) {
      climb();
      row = { parent, length: 0 };
    }
    row.length += text.length;
  }
  climb();
  let body = root;
  for (;;) {
    const inner = findChild(body, (child) => (held.get(child) ?? 0) >= BODY_SHARE * total);
    if (!inner || total === 0 || LISTS.has(inner.localName)) return body;
    body = inner;
  }
}

/** Leaves out subheads that nothing follows, not even one of a lower level. */
function withoutEmptySubheads(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const taken: PageBlock[] = [];
  for (const block of blocks.toReversed()) {
    const next = taken.at(-1);
    if (block.kind === "subhead" && (!next || (next.kind === "subhead" && !isAbove(block, next)))) continue;
    taken.push(block);
  }
  return taken.toReversed();
}

/** Whether a subhead is of a higher level than another; of what is no heading that can't be told. */
const isAbove = ({ element: one }: PageBlock, { element: other }: PageBlock): boolean =>
  /^h[1-6]$/u.test(one.localName) && /^h[1-6]$/u.test(other.localName) && one.localName < other.localName;
