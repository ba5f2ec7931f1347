import { follows } from "../dom/document-order.ts";
import { startsWith } from "./box-start.ts";
import type { Measures } from "./measures.ts";
import type { PageBlock } from "./split-blocks.ts";
import { isTimeOfDay } from "./wording.ts";

/** A shorter paragraph under a headline, in UTF-16 units, is a line about the story. */
const LEAST = 80;
/** A chronicle may give one time. */
const LEAST_ENTRIES = 2;

/**
 * The blocks of a story: those in its body. A live report's paragraphs between the headline and the stream of its
 * entries introduce it and come first; above any other story stands a summary at most.
 */
export function withIntroduction(blocks: readonly PageBlock[], body: Element): readonly PageBlock[] {
  const inBody = blocks.filter(({ element }) => body.contains(element));
  const [first] = inBody;
  if (inBody.filter(({ text }) => isTimeOfDay(text)).length < LEAST_ENTRIES) return inBody;
  const end = first ? blocks.indexOf(first) : 0;
  let begin = end;
  while (begin > 0 && isIntroduction(blocks[begin - 1])) begin--;
  const headline = body.ownerDocument.querySelector("h1");
  const isBelow = ({ element }: PageBlock) => headline !== null && follows(element, headline);
  const introduction = blocks.slice(begin, end).filter(isBelow);
  return introduction.length > 0 ? [...introduction, ...inBody] : inBody;
}

/** An entry stands no deeper in what was taken for the body than this, or the other way round. */
const MAX_LEVELS = 4;

/**
 * The element around all entries of a live report, where only one of them was taken for the body; else the body itself.
 * Entries are elements of one kind, side by side, and each begins with its time.
 */
export function streamAround(body: Element, measures: Measures): Element {
  let entry = body;
  for (let level = 0; level < MAX_LEVELS && entry.parentElement; level++) {
    const { localName, parentElement } = entry;
    const entries = [...parentElement.children].filter(
      (sibling) => sibling.localName === localName && startsWith(sibling, measures, isTimeOfDay),
    );
    if (entries.length >= LEAST_ENTRIES && entries.includes(entry)) return parentElement;
    entry = parentElement;
  }
  return body;
}

const isIntroduction = (block: PageBlock | undefined): boolean =>
  block?.kind === "paragraph" && block.text.length >= LEAST && /[.!?]["”’]?$/u.test(block.text);
