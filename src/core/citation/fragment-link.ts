/**
 * The link to a quotation: the article's address with a text fragment, which browsers scroll to and light up.
 *
 *     https://…/story/#:~:text=The%20mail%20cannot%20see%20%E2%80%9C-,our%20road%2C
 *
 * The core knows the article, not the page, which may repeat the words in a pull quote, a caption or a teaser; so a
 * link has words from around the quotation wherever its block has some. Never from another block: what a page puts
 * between two paragraphs isn't known either, and a browser wants to find the context right beside.
 */
import type { Article, Span } from "../article/article.ts";
import { comparable, resolveDirective } from "./resolve-directive.ts";
import { type TextDirective, writeDirective } from "./text-directive.ts";

/** What is longer, in UTF-16 units, is given by its first and last words; whatever is between them may change. */
const LONGEST_EXACT = 100;
/**
 * How many words stand for an end of a long quotation, and for what is around one; more only where fewer are not
 * enough. A caption that repeats "he said" seldom goes on as the article does.
 */
const TERM_WORDS = [4, 8, 16];
const CONTEXT_WORDS = [4, 8, 16];
/** How far around a quotation those words are looked for, in UTF-16 units: a page may have all its text in one block. */
const CONTEXT_REACH = 1000;

const HEADLINE_END = "\n\n";

/** What of an article its links are made of. */
export type Linkable = Pick<Article, "url" | "title" | "text" | "blocks">;

/** The text that links are tried on, kept as long as its article: saving an article's quotations asks for it at each. */
const pages = new WeakMap<Linkable, string>();

function pageOf(article: Linkable): string {
  const known = pages.get(article);
  if (known !== undefined) return known;
  const page = comparable(article.title + HEADLINE_END + article.text);
  pages.set(article, page);
  return page;
}

/** The address of a span of an article's text: its canonical one, without query, and the shortest fragment that will do. */
export function fragmentLink(article: Linkable, span: Span): string {
  const address = article.url.replace(/[?#].*$/su, "");
  return `${address}#:~:${writeDirective(directiveFor(article, span))}`;
}

/** The first of the directives that means these words and no earlier ones, or else the last, which says most. */
function directiveFor(article: Linkable, span: Span): TextDirective {
  const { title, text, blocks } = article;
  const { start, end } = wholeWords(text, span);
  const touched = blocks.filter((block) => block.start < end && block.end > start);
  const first = touched[0] ?? { start: 0, end: text.length };
  const last = touched.at(-1) ?? first;
  const from = Math.max(first.start, start - CONTEXT_REACH);
  const to = Math.min(last.end, end + CONTEXT_REACH);
  // No half words where the reach cuts: browsers find none.
  const before = text.slice(from, start).replace(from > first.start ? /^\S+/u : "", "");
  const after = text.slice(end, to).replace(to < last.end ? /(?<=^|\s)\S+$/u : "", "");

  const page = pageOf(article);
  const shift = title.length + HEADLINE_END.length;
  let best: TextDirective | null = null;
  for (const context of contexts(before, text.slice(start, end), after)) {
    for (const terms of termsOf(text, { start, end }, first, last)) {
      best = { ...context, ...terms };
      const found = resolveDirective(page, best);
      if (found?.start === start + shift && found.end === end + shift) return best;
    }
  }
  return best ?? { prefix: null, start: text.slice(start, end), end: null, suffix: null };
}

/** The quotation's own words: all of them, or its first and last ones, which must each lie within a block. */
function* termsOf(text: string, { start, end }: Span, first: Span, last: Span) {
  const isWithin = end <= first.end;
  if (!isWithin || end - start > LONGEST_EXACT) {
    for (const count of TERM_WORDS) {
      const opening = firstWords(text.slice(start, Math.min(end, first.end)), count);
      const closing = lastWords(text.slice(Math.max(start, last.start), end), count);
      if (isWithin && opening.length + closing.length >= end - start) break;
      yield { start: opening, end: closing };
    }
  }
  if (isWithin) yield { start: text.slice(start, end), end: null };
}

/**
 * What is around, from little to much: the words on one side, on the other, on both. The side that is of the same
 * sentence is first, since what a page puts into a paragraph unseen (an advertisement) stands between sentences.
 */
function* contexts(before: string, quotation: string, after: string) {
  const [hasBefore, hasAfter] = [holdsWord(before), holdsWord(after)];
  const isAfterFirst = /[.!?…]["”’)]*\s\S?$/u.test(before) && !/[.!?…]$/u.test(quotation);
  for (const count of CONTEXT_WORDS) {
    const prefix = lastWords(before, count);
    const suffix = firstWords(after, count);
    const sides = [
      ...(hasBefore ? [{ prefix, suffix: null }] : []),
      ...(hasAfter ? [{ prefix: null, suffix }] : []),
    ];
    yield* isAfterFirst ? sides.reverse() : sides;
    if (hasBefore && hasAfter) yield { prefix, suffix };
  }
  if (!hasBefore && !hasAfter) yield { prefix: null, suffix: null };
}

const holdsWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Cut at white space, where every browser sees the edge of a word. A mark that stands alone is no word. */
function firstWords(text: string, count: number): string {
  const last = wordsOf(text)[count - 1];
  return last ? text.slice(0, last.index + last[0].length).trim() : text.trim();
}

const lastWords = (text: string, count: number): string =>
  text.slice(wordsOf(text).at(-count)?.index ?? 0).trim();

const wordsOf = (text: string) => [...text.matchAll(/\S+/gu)].filter(([word]) => holdsWord(word));

/** Without white space at its ends, and with the rest of a word that it begins or ends inside of: browsers find no half words. */
function wholeWords(text: string, span: Span): Span {
  const written = text.slice(span.start, span.end);
  let start = span.start + (written.length - written.trimStart().length);
  let end = span.start + written.trimEnd().length;
  while (isInWord(text, start)) start--;
  while (isInWord(text, end)) end++;
  return { start, end };
}

/** Whether a word goes on across an offset. An apostrophe or a stop between two letters doesn't end one (UAX #29). */
function isInWord(text: string, offset: number): boolean {
  const near = text.slice(Math.max(0, offset - 2), offset + 2);
  const split = Math.min(2, offset);
  const [left, right] = [near.slice(0, split), near.slice(split)];
  return (
    (/[\p{L}\p{N}\p{M}\p{Cs}]$/u.test(left) && /^['‘’.:]?[\p{L}\p{N}\p{M}\p{Cs}]/u.test(right)) ||
    (/[\p{L}\p{N}\p{M}]['‘’.:]$/u.test(left) && /^[\p{L}\p{N}\p{M}]/u.test(right))
  );
}
