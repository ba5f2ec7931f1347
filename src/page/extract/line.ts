import { SITES } from "../../core/sites/sites.ts";
import { fold } from "../dom/folded-text.ts";
import { onceEach } from "../dom/once-each.ts";
import { findChild } from "../dom/text-tree.ts";
import { isApparatus } from "./apparatus.ts";
import { isByline } from "./byline.ts";
import { isGate } from "./gate.ts";
import type { Measures } from "./measures.ts";
import { isOffer } from "./offer.ts";
import { isPageLine } from "./page-line.ts";
import { isPostFrame } from "./post.ts";
import { isReaderCall, mayBeReaderCall } from "./reader-call.ts";
import { isContactOf, isResponse } from "./response.ts";
import { isBlockLevel, type PageBlock } from "./split-blocks.ts";
import { isWayToShare } from "./way-to-share.ts";
import { isAppeal, isCredit, isInvitation, isLabel } from "./wording.ts";

/** As much may stand under a headline without being story. */
const MAX_UNDER_HEAD = 160;

/** A longer line is a paragraph that happens to be in a link, in UTF-16 units. */
const MAX_LINK = 150;

/** No publication has a longer name, in UTF-16 units. */
const MAX_PUBLICATION = 80;

/** A longer line is no row of ways to share. */
const MAX_SHARE_ROW = 140;

/** What is known of a page that helps to tell its story from what is written about it. */
export interface Known {
  readonly title: string;
  readonly authors: readonly string[];
  readonly publication: string;
}

/** Whether a block that stands in the flow of the story is not part of it all the same. */
export function isAside(block: PageBlock, known: Known, measures: Measures): boolean {
  const { text, element } = block;
  if (isLabel(text) || isCredit(text) || isGate(text) || isResponse(text) || isPostFrame(block)) return true;
  if (isAppeal(text) || isOffer(text) || isRule(text) || (block.kind !== "subhead" && isApparatus(text)))
    return true;
  if (isByline(block, known.authors, measures)) return true;
  if (isContactOf(known.authors, text)) return true;
  if (isHeadline(text, known) || isPublication(text, known)) return true;
  if (isShareRow(block) || isReaderCall(text) || isPageLine(text)) return true;
  if (block.kind === "blockquote" && isAttribution(element)) return true;
  if (isAddress(text)) return true;
  return isPromotion(block, measures);
}

/** A line of signs, which parts a story or ends it. */
const isRule = (text: string): boolean => /^[\s_*~#=•·.…–—-]+$/u.test(text);

/** Whether a block is the headline, or the page's head as far as the day. */
export const isHeadline = (text: string, known: Known): boolean =>
  text === known.title || isHead(text, known);

/** The headline, the byline and perhaps the day, with line breaks between them. */
const isHead = (text: string, { title, authors }: Known): boolean =>
  text.length <= title.length + MAX_UNDER_HEAD &&
  text.startsWith(title) &&
  text.charAt(title.length) === " " &&
  authors.some((author) => text.includes(author, title.length));

/** What may follow the name of a publication: nothing, or one of its sections. */
const SECTION = /^(?: ?[|›»:/–—-] ?[\p{L} &]{2,40})?$/u;

/** The name of the site, which old pages write above their stories. */
const isPublication = (text: string, known: Known): boolean =>
  text.length <= MAX_PUBLICATION &&
  [known.publication, ...SITES.map(({ publication }) => publication)].some(
    (publication) =>
      publication !== "" && text.startsWith(publication) && SECTION.test(text.slice(publication.length)),
  );

/** A row of ways to share, each in an element of its own. */
const isShareRow = ({ text, runs }: PageBlock): boolean =>
  text.length <= MAX_SHARE_ROW &&
  runs.length > 1 &&
  /\p{L}/u.test(text) &&
  isShareLabel(fold(runs[0]?.node.data ?? ""), runs.length) &&
  runs.slice(1).every(({ node }) => isWayToShare(fold(node.data)));

/** What begins a row: a way to share, or words that call to it, before two ways at least. */
const isShareLabel = (text: string, length: number): boolean =>
  isWayToShare(text) || (length > 2 && mayBeReaderCall(text));

/** Loose text of a quotation that has paragraphs of its own: who posted it, and when. */
const isAttribution = onceEach(
  (element: Element) => element.localName === "blockquote" && findChild(element, isBlockLevel) !== null,
);

/** A line that is an address, or little else. */
const isAddress = (text: string): boolean =>
  text.includes("http") &&
  /https?:\/\/\S+/u.test(text) &&
  text.replaceAll(/https?:\/\/\S+/gu, "").length < 40;

/** A line that is a link with at most a label before it, or asks the reader to follow one. */
function isPromotion(block: PageBlock, measures: Measures): boolean {
  const { text, kind, element } = block;
  if (text.length > 300 || measures.linked(element) === 0) return false;
  const loose = looseText(block);
  if (loose.length === text.length) return false;
  // Commas and brackets around links are nobody's words. In a list of things, each may well be a link.
  const words = loose.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
  // A subhead that links to its own place is a subhead.
  if (kind === "subhead" && words === "" && linksToItself(element)) return false;
  if (kind !== "list-item" && words.length <= 0.05 * text.length) return text.length <= MAX_LINK;
  if (/^[\p{L} ]{2,24}:\P{L}*$/u.test(loose)) return true;
  // A label in capitals needs no colon.
  if (/^\p{Lu}[\p{Lu} ]{2,23}$/u.test(words) && text.length <= MAX_LINK && !/[.!?”"]$/u.test(text))
    return true;
  if (isLabel(words) && !/[.!?”"]$/u.test(text)) return text.length <= MAX_LINK;
  return isInvitation(text) && loose.length < 0.8 * text.length;
}

/** Whether all links in an element are to places of the page. */
const linksToItself = onceEach((element: Element) =>
  [...element.querySelectorAll("a[href]")].every((link) => link.getAttribute("href")?.startsWith("#")),
);

/** What of a block is in no link; its element may hold other blocks as well, where line breaks part them. */
const looseText = ({ text, runs }: PageBlock): string =>
  runs
    .filter(({ node }) => !node.parentElement?.closest("a[href]"))
    .map(({ start, length }) => text.slice(start, start + length))
    .join("");
