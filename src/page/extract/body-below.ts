import { firstAfter, follows } from "../dom/document-order.ts";
import { fold } from "../dom/folded-text.ts";
import { bodyAround } from "./body-around.ts";
import { isHeadline, type Known } from "./line.ts";
import type { PageBlock } from "./split-blocks.ts";
import { isTimeOfDay } from "./wording.ts";

/** A paragraph of at least this length, in UTF-16 units, is prose; a story has at least so many, and so much. */
const PROSE = { paragraph: 80, paragraphs: 3, all: 400 } as const;

/** A longer element is no headline, whatever it is called. */
const MAX_HEADLINE = 1_000;

/** What is shorter than this share of the story behind it may be its summary, where no headline stands between. */
const MIN_SHARE = 0.5;
const HEADLINES = 'h1, h2, h3, h4, [role="heading"], [class*="headline"]';

/** Where a story's headline stands; null where it is not shown. */
export function headlineOf(root: Element, blocks: readonly PageBlock[], known: Known): Element | null {
  for (const heading of root.querySelectorAll('h1, h2, [role="heading"]')) {
    const text = heading.textContent ?? "";
    if (text.length <= MAX_HEADLINE && fold(text) === known.title) return heading;
  }
  return blocks.find(({ text }) => isHeadline(text, known))?.element ?? null;
}

/**
 * The body of the story below a headline: that which was voted, unless a body of prose stands between the two. Where a
 * page puts one story below the other and nothing tells them apart, the longer gets the votes, which may be the second;
 * it must not be read under the first one's headline.
 */
export function bodyBelow(headline: Element | null, flow: readonly PageBlock[], voted: Element): Element {
  if (!headline || voted.contains(headline)) return voted;
  const begin = firstAfter(flow, headline, ({ runs: [first] }) => first?.node);
  const end = flow.findIndex(({ element }) => voted.contains(element));
  const prose = flow
    .slice(begin, Math.max(begin, end))
    .filter(({ kind, text }) => kind === "paragraph" && text.length >= PROSE.paragraph);
  const body = bodyAround(voted.ownerDocument.body, prose);
  const own = prose.filter(({ element }) => body.contains(element));
  if (own.length < PROSE.paragraphs || lengthOf(own) < PROSE.all || body.contains(voted)) return voted;
  const rivals = flow.slice(end).filter(({ element }) => voted.contains(element));
  // What stands above the entries of live coverage introduces them.
  if (rivals.filter(({ text }) => isTimeOfDay(text)).length > 1) return voted;
  return lengthOf(own) >= MIN_SHARE * lengthOf(rivals) || isHeaded(rivals, body) ? body : voted;
}

const lengthOf = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Whether a headline stands behind a body and before the first paragraph of what comes next. */
function isHeaded(next: readonly PageBlock[], body: Element): boolean {
  const first = next.find(({ kind }) => kind !== "subhead")?.element;
  const headings = [...body.ownerDocument.body.querySelectorAll(HEADLINES)].filter(
    (heading) => !body.contains(heading),
  );
  const heading = headings[firstAfter(headings, body, (each) => each)];
  return first !== undefined && heading !== undefined && follows(first, heading);
}
