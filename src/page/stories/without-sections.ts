import type { LiveBlock } from "../anchor/live-blocks.ts";
import { firstAfter } from "../dom/document-order.ts";
import { property } from "../dom/property.ts";
import { isTimeOfDay } from "../extract/wording.ts";
import { type Credits, isCredited } from "./credits.ts";
import type { Headline } from "./headlines.ts";
import { ownAddress } from "./own-address.ts";

/** What stands on a page, in order, that tells its articles from parts of one. */
export interface Text {
  readonly blocks: readonly LiveBlock[];
  /** Those blocks that are prose. */
  readonly prose: readonly LiveBlock[];
  /** What names writers. */
  readonly writers: Credits;
}

/**
 * Headlines without those that are only made like articles' and begin a section of one, or an entry: of a lower rank,
 * without a writer or an address, or below a mere time of day. Where what is alike does not hold the prose below its
 * headline it is nothing but boxes, and says nothing.
 */
export function withoutSections(
  headlines: readonly Headline[],
  text: Text,
  address: string,
): readonly Headline[] {
  const first = headlines.find(({ like }) => like !== null);
  if (!first) return headlines;
  const isAlike = holdsProse(first, text);
  return headlines.flatMap((headline) => {
    const { like, isFirstRank } = headline;
    if (!like || headline === first) return isAlike ? headline : { ...headline, like: null };
    const isOwn = isAlike && holdsProse(headline, text);
    if (isFirstRank) return isOwn ? headline : { ...headline, like: null };
    return isOwn && isToldOf(headline, like, text, address) ? headline : [];
  });
}

const nodeOf = ({ nodes }: LiveBlock): Node | undefined => nodes[0];

/** Whether an element holds the two blocks of prose that follow its headline. */
function holdsProse({ element, like }: Headline, { prose }: Text): boolean {
  const at = firstAfter(prose, element, nodeOf);
  const own = prose.slice(at, at + 2).flatMap(({ nodes: [node] }) => node ?? []);
  return (
    like !== null && own.length === 2 && own.every((node) => property(like, "contains").call(like, node))
  );
}

/** Whether an article says at its head who wrote it, or at which address it is. */
function isToldOf({ element }: Headline, like: Element, text: Text, address: string): boolean {
  const { blocks, prose, writers } = text;
  const second = prose[firstAfter(prose, element, nodeOf) + 1];
  const head = second ? blocks.slice(firstAfter(blocks, like, nodeOf), blocks.indexOf(second)) : [];
  if (head.some((block) => isTimeOfDay(block.text.trim()))) return false;
  return ownAddress(element, like, address) !== null || isCredited(writers, like, second && nodeOf(second));
}
