import type { Block, Span } from "../article/article.ts";
import { segment } from "../sentences/segment.ts";
import { mask } from "./mask.ts";
import { withoutNestedClosers } from "./nested-closers.ts";
import type { Quotation } from "./quotation.ts";
import { type Token, wordsOf } from "./tokens.ts";

/** A sentence as its writer framed it: each quotation is one token, however many sentences are inside. */
export interface Sentence {
  readonly block: number;
  readonly tokens: readonly Token[];
}

/**
 * More tokens than any sentence has. Text without stops is cut here, so that the rules, which look back and forth
 * within a sentence, stay linear in the length of the article.
 */
const LONGEST_SENTENCE = 300;

/** Cuts an article into sentences of tokens; `speech` tells by index which quotations are speech. */
export function framesOf(
  text: string,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  speech: readonly boolean[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const marked = quotations.map((quotation, i) => markedToken(text, quotation, i, speech[i] === true));
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    const first = next;
    while (quotations[next]?.block === index) next += 1;
    const masked = mask(text, block, quotations.slice(first, next));
    let from = first;
    for (const span of segment(masked)) {
      const sentence = { start: block.start + span.start, end: block.start + span.end };
      let to = from;
      while (to < next && (marked[to]?.start ?? sentence.end) < sentence.end) to += 1;
      const tokens = tokensOf(text, sentence, marked.slice(from, to));
      from = to;
      for (let at = 0; at < tokens.length; at += LONGEST_SENTENCE) {
        sentences.push({ block: index, tokens: tokens.slice(at, at + LONGEST_SENTENCE) });
      }
    }
  }
  return sentences;
}

function markedToken(
  text: string,
  { start, end, outer }: Quotation,
  quotation: number,
  said: boolean,
): Token {
  // ‘No,’” ends as speech does: the marks of what is nested tell nothing.
  const inner = withoutNestedClosers(text.slice(start, end));
  return { ...outer, kind: said ? "quotation" : "title", text: inner, lower: inner.toLowerCase(), quotation };
}

/** The tokens of a sentence: its words, and between them what stands in marks. */
function tokensOf(text: string, sentence: Span, marked: readonly Token[]): readonly Token[] {
  let at = sentence.start;
  const before = marked.map((token) => {
    const words = wordsOf(text, at, token.start);
    at = token.end;
    return [...words, token];
  });
  return [...before, wordsOf(text, at, sentence.end)].flat();
}
