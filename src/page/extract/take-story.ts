import { filterInSteps, type Steps } from "../dom/steps.ts";
import { bodyAround } from "./body-around.ts";
import { bodyBelow, headlineOf } from "./body-below.ts";
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
  const voted = streamAround(bodyAround(page.body, yield* filterInSteps(flow, isVoted)), measures);
  const body = bodyBelow(headlineOf(page.body, blocks, known), flow, voted);
  yield false;
  const story = withNotes(flow, withIntroduction(flow, body));
  return withCredits(withoutEmptySubheads(yield* withoutRepeats(story)));
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
