import type { Span } from "../../core/article/article.ts";
import { LONGEST_TEXT } from "./synthesise.ts";

/** Made in some 60 ms (measured), and lasts longer than the rest takes to make. */
const FIRST_CHUNK = 45;

const CLAUSE = /[,;:.!?—–)”"’](?=\s)/gu;
const SPACE = /\s/gu;

/**
 * Cuts a text into what is made at once; spans are in order and lose nothing. Each is at most `LONGEST_TEXT` units
 * long, and with `soon` the first so short that it is heard at once. Cuts are at clauses where there is one, else
 * between words.
 */
export function chunksOf(text: string, soon: boolean): readonly Span[] {
  const chunks: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const longest = soon && start === 0 ? FIRST_CHUNK : LONGEST_TEXT;
    const end = text.length - start <= longest ? text.length : cut(text, start, start + longest);
    chunks.push({ start, end });
    start = end;
  }
  return chunks;
}

function cut(text: string, start: number, limit: number): number {
  const within = text.slice(start, limit);
  const last = [...within.matchAll(CLAUSE)].at(-1) ?? [...within.matchAll(SPACE)].at(-1);
  return last === undefined ? limit : start + last.index + 1;
}
