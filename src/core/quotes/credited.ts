import type { Block } from "../article/article.ts";
import { TIMES } from "./closed-words.ts";
import { Discourse } from "./discourse.ts";
import type { Sentence } from "./frame.ts";
import { type People, peopleOf } from "./people.ts";
import type { Quotation } from "./quotation.ts";
import type { Speaker } from "./quote.ts";
import { wordsOf } from "./tokens.ts";

/** "— Ann Lee (@annlee) May 3, 2019", "— Gen. Ann Lee, in a letter": a name behind a dash or before a handle. */
const SIGNED =
  /^(?:[—–―-]{1,2}\s*(\p{Lu}[^@(),:;"“”\d\n]{1,60}?)\s*(?:,|\(@\w{1,30}\)|$)|(\p{Lu}[^@(),:;"“”\d\n]{1,60}?)\s\(@\w{1,30}\))/u;

/**
 * Who signs the block quotations of an article by the credits that the page sets beneath them: of "— Rep. Ann Lee
 * (@annlee) May 3, 2019" Ann Lee, with the role that the article gives her. By the start of the quotation; none where
 * marks or a signature in the text show it, or where the credit isn't a name.
 */
export function creditedSpeakers(
  text: string,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
): ReadonlyMap<number, Speaker> {
  const speakers = new Map<number, Speaker>();
  if (blocks.every(({ credit }) => credit === undefined)) return speakers;
  const people = peopleOf(sentences);
  const article = new Discourse(text, people);
  for (const { start, kind, block } of quotations) {
    const credit = kind === "block" ? blocks[block]?.credit : undefined;
    const name = credit === undefined ? null : signerOf(credit, people);
    if (name === null) continue;
    const description = article.describe(name);
    speakers.set(start, { name, mention: null, ...(description && { description }) });
  }
  return speakers;
}

function signerOf(credit: string, people: People): string | null {
  const match = SIGNED.exec(credit);
  const signed = (match?.[1] ?? match?.[2] ?? "").replace(/[^\p{L}\p{M}.'’ -]+/gu, "").trim();
  const head = wordsOf(signed, 0, signed.length).filter(({ kind }) => kind === "word");
  if (head.length === 0 || TIMES.has(head[0]?.lower.replace(/\.$/u, "") ?? "")) return null;
  return new Discourse(signed, people).resolve({ start: 0, end: signed.length, kind: "name", head });
}
