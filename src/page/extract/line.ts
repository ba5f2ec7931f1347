import { isGate } from "./gate.ts";
import type { Measures } from "./measures.ts";
import type { PageBlock } from "./split-blocks.ts";
import { isCredit, isInvitation, isLabel } from "./wording.ts";

/** What is known of a page that helps to tell its story from what is written about it. */
export interface Known {
  readonly title: string;
  readonly authors: readonly string[];
}

/** Whether a block that stands in the flow of the story is not part of it all the same. */
export function isAside(block: PageBlock, known: Known, measures: Measures): boolean {
  const { text, element } = block;
  if (isLabel(text) || isCredit(text) || isGate(text)) return true;
  if (isAboutAuthor(text, known.authors) || isByline(block, known.authors, measures)) return true;
  if (text === known.title) return true;
  if (block.kind === "blockquote" && isAttribution(element)) return true;
  if (isAddress(text)) return true;
  return isPromotion(block, measures);
}

/** "About Jane Doe", "Jane Doe covers the Air Force for …": present tense, since a bio tells what they do. */
function isAboutAuthor(text: string, authors: readonly string[]): boolean {
  return authors.some((author) => {
    if (text === `About ${author}`) return true;
    if (!text.startsWith(author)) return false;
    const rest = text.slice(author.length);
    return /^(?:, [^,]+,)? (?:is|was|are|covers?|edits?|has|leads?|reports?|served|serves|spent|works?|writes?)\b/u.test(
      rest,
    );
  });
}

/** "By Jane Doe | Dec 1", or a date alone. */
function isByline({ text, element }: PageBlock, authors: readonly string[], measures: Measures): boolean {
  if (text.length > 200) return false;
  if (/^by\s/iu.test(text) && authors.some((author) => text.includes(author))) return true;
  if (authors.includes(text)) return true;
  if (element.firstElementChild === null) return false;
  return [...element.querySelectorAll("time")].some((time) => measures.text(time) > 0.6 * text.length);
}

/** Loose text of a quotation that has paragraphs of its own: who posted it, and when. */
const isAttribution = (element: Element): boolean =>
  element.localName === "blockquote" && element.querySelector("p") !== null;

/** A line that is an address, or little else. */
const isAddress = (text: string): boolean =>
  /https?:\/\/\S+/u.test(text) && text.replaceAll(/https?:\/\/\S+/gu, "").length < 40;

/** A line that is a link with at most a label before it, or asks the reader to follow one. */
function isPromotion({ text, element, kind }: PageBlock, measures: Measures): boolean {
  const linked = measures.linked(element);
  if (linked === 0 || text.length > 300) return false;
  // In a list of things, each may well be a link.
  if (kind !== "list-item" && linked >= 0.95 * measures.text(element)) return true;
  const label = /^[\p{L} ]{2,24}:(?=\s)/u.exec(text)?.[0].replaceAll(" ", "");
  if (label !== undefined && linked + label.length + 1 >= measures.text(element)) return true;
  return isInvitation(text) && linked > 0.2 * text.length;
}
