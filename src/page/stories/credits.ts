import type { LiveBlock } from "../anchor/live-blocks.ts";
import { firstAfter, follows } from "../dom/document-order.ts";
import { property } from "../dom/property.ts";

/** What tells of an article, in the order of the page: the marked-up, and the written out. */
export type Credits = readonly (readonly Node[])[];

/** What names a writer. */
const WRITERS = '[rel~="author"], [itemprop~="author"], a[href*="/author/"]';
/** What names the writer or the day of an article. */
const ANY = `time, [datetime], [itemprop="datePublished"], ${WRITERS}`;
const WRITTEN = /^\s*By\s+\p{Lu}.{0,200}$/u;

/** What names writers and days on a page, and what of that names writers. */
export function creditsOf(page: Document, blocks: readonly LiveBlock[]): Record<"any" | "writers", Credits> {
  const written = blocks.flatMap(({ nodes: [first], text }) => (first && WRITTEN.test(text) ? [first] : []));
  const marked = (selector: string) => [...property(page, "querySelectorAll").call(page, selector)];
  return { any: [marked(ANY), written], writers: [marked(WRITERS), written] };
}

/** Whether an article says between its top and its second paragraph what credits tell. */
export const isCredited = (credits: Credits, top: Element, second: Node | undefined): boolean =>
  credits.some((nodes) => {
    const credit = nodes[firstAfter(nodes, top, (node) => node)];
    return credit !== undefined && !(second && follows(credit, second));
  });
