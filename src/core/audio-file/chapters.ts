import type { Article } from "../article/article.ts";
import type { Quote } from "../quotes/quote.ts";
import { nameAndRole } from "../quotes/speaker-name.ts";
import type { HeardSentence } from "./timeline.ts";

/** A stretch of the file that can be gone to, half-open, in ms. */
export interface Chapter {
  readonly title: string;
  readonly startMs: number;
  readonly endMs: number;
}

/** A title is read in a list on a small display: the first words of a quotation say which it is. */
const TITLE_WORDS = 8;
/** What a page writes without a space, or calls a subhead, may be of any length; in UTF-16 units. */
const LONGEST_TITLE = 200;
/** Two places closer than this are one to a listener; the later gives way. In ms. */
const SHORTEST = 1;

/**
 * The chapters of an article: its beginning, each subhead and each quotation that is heard. They tile the whole
 * file; a chapter ends where the next begins.
 */
export function chaptersOf(
  { title, text, blocks }: Pick<Article, "title" | "text" | "blocks">,
  quotes: readonly Quote[],
  heard: readonly HeardSentence[],
): readonly Chapter[] {
  const subheads = blocks
    .filter(({ kind }) => kind === "subhead")
    .map(({ start, end }) => ({ title: text.slice(start, end), offset: start }));
  const quotations = quotes.map((quote) => ({
    title: `${quote.speaker ? nameAndRole(quote.speaker).name : "Quotation"}: ${firstWords(text.slice(quote.start, quote.end))}`,
    offset: quote.start,
  }));
  const marks = [...subheads, ...quotations]
    .sort((a, b) => a.offset - b.offset)
    .map((mark) => ({ title: mark.title, startMs: timeOf(mark.offset, heard) }));
  const starts = [{ title, startMs: 0 }];
  for (const mark of marks) if (mark.startMs >= (starts.at(-1)?.startMs ?? 0) + SHORTEST) starts.push(mark);
  const end = heard.at(-1)?.endMs ?? 0;
  return starts.map(({ title: full, startMs }, index) => ({
    title: full.slice(0, LONGEST_TITLE),
    startMs,
    endMs: starts[index + 1]?.startMs ?? end,
  }));
}

/** When the first word at or behind an offset of the article's text is heard. */
function timeOf(offset: number, heard: readonly HeardSentence[]): number {
  const sentence = heard.find(({ end }) => offset < end);
  if (!sentence) return 0;
  const word = sentence.words.find((candidate) => sentence.start + candidate.offset >= offset);
  return word?.startMs ?? sentence.startMs;
}

function firstWords(quotation: string): string {
  const words = quotation.replace(/[,;:]$/u, "").split(/\s+/u);
  return words.length > TITLE_WORDS ? `${words.slice(0, TITLE_WORDS).join(" ")}…` : words.join(" ");
}
