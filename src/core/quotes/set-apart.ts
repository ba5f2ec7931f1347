import type { Block, Span } from "../article/article.ts";
import { withoutMarks } from "./without-marks.ts";

/** Speech that the page sets apart as a block of its own, or as an answer, instead of putting it between marks. */
export interface BlockSpeech extends Span {
  /** Index of its block. */
  readonly block: number;
  readonly kind: "block" | "post" | "answer";
  /** Where the page names the speaker in a line or label of its own; null where only the text before may. */
  readonly by: Span | null;
}

/** "— Ann Lee (@annlee) May 3, 2019", also without the dash. */
const SIGNATURE = /^(?:[—–―-]{1,2}\s*)?(\p{Lu}[^@\n]{1,60}?)\s\(@\w{1,30}\)(?:[\s·,—–-].{0,60})?$/u;
/** The same at the end of a block. */
const SIGNED = /\s[—–―]\s?(\p{Lu}[^@\n—–]{1,60}?)\s\(@\w{1,30}\)(?:[\s·,—–-].{0,60})?$/u;
/** "— Ann Lee, in a letter": the line under a block quotation. */
const BYLINE = /^[—–―]{1,2}\s?(\p{Lu}[^,:;"“”]{2,50})(?:,.{0,80})?$/u;
/** "Statement from Gov. Ann Lee:", the whole block before. */
const HEADED = /^[^.!?:]{0,60}\b(?:from|by)\s(\p{Lu}[^,;:()]{2,50}):$/u;
/** A signature is looked for in the last so many UTF-16 units of a block. */
const REACH = 140;

/**
 * The block quotations and posts of an article, in order, and the lines that only sign them. "— Ann Lee (@annlee)
 * May 3, 2019" signs the blocks before it; what is unsigned is left to the sentence that introduces it.
 */
export function setApart(
  text: string,
  blocks: readonly Block[],
): { readonly speech: readonly BlockSpeech[]; readonly silent: ReadonlySet<number> } {
  const speech: BlockSpeech[] = [];
  const silent = new Set<number>();
  let unsigned: BlockSpeech[] = [];
  const flush = () => {
    for (const one of unsigned) speech.push(one);
    unsigned = [];
  };
  for (const [index, block] of blocks.entries()) {
    const written = text.slice(block.start, block.end);
    const isQuoted = block.kind === "blockquote";
    const line = written.length > REACH ? null : SIGNATURE.exec(written);
    const byline = line ?? (isQuoted || unsigned.length > 0 ? BYLINE.exec(written.slice(0, REACH)) : null);
    const name = byline?.[1];
    const before = blocks[index - 1];
    if (name !== undefined && before && (unsigned.length > 0 || (line && /^[—–―]/u.test(written)))) {
      const start = block.start + written.indexOf(name);
      const by = { start, end: start + name.length };
      const signed =
        unsigned.length > 0
          ? unsigned
          : [{ ...withoutMarks(text, before), block: index - 1, kind: "post" as const }];
      for (const one of signed) speech.push({ ...one, kind: line ? "post" : "block", by });
      unsigned = [];
      silent.add(index);
      continue;
    }
    if (!isQuoted) {
      flush();
      continue;
    }
    const end = SIGNED.exec(written.slice(-REACH));
    const signer = end?.[1];
    if (end && signer !== undefined) {
      flush();
      const cut = block.end - end[0].length;
      const start = cut + end[0].indexOf(signer);
      const by = { start, end: start + signer.length };
      speech.push({
        ...withoutMarks(text, { start: block.start, end: cut }),
        block: index,
        kind: "post",
        by,
      });
    } else if (!isNarrated(written)) {
      // What has a credit of its own waits for no signature.
      if (block.credit !== undefined) flush();
      const by = unsigned.length > 0 ? (unsigned.at(-1)?.by ?? null) : headingOf(text, before);
      unsigned.push({ ...withoutMarks(text, block), block: index, kind: "block", by });
      if (block.credit !== undefined) flush();
    }
  }
  flush();
  return { speech: speech.filter(({ start, end }) => start < end), silent };
}

/** Where a block that only heads what follows names whose words follow. */
function headingOf(text: string, block: Block | undefined): Span | null {
  if (!block || block.end - block.start > REACH) return null;
  const name = HEADED.exec(text.slice(block.start, block.end))?.[1];
  return name === undefined ? null : { start: block.end - 1 - name.length, end: block.end - 1 };
}

/** “Never,” said Lee: a block that tells who speaks outside its marks is read like any other. */
function isNarrated(written: string): boolean {
  return (
    /^["“][^"“”]+["”]\s*\S/u.test(written) ||
    (/[^"“”]\s["“][^"“”]+[,.]["”]$/u.test(written) && !/^["“]/u.test(written))
  );
}
