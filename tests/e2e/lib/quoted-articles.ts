import { SAMPLE, SAMPLE_PATH } from "./sample.ts";
import { NO_CORPORA, seed } from "./seed.ts";

/** A quotation that an article is known to hold. */
export interface Said {
  readonly text: string;
  /** One of these is in the name shown; none where nobody is known to have said it. */
  readonly speakers: readonly string[];
}

/** An article whose quotations are known. */
export interface QuotedArticle {
  readonly name: string;
  /** Undefined where the article is absent. */
  readonly path: string | undefined;
  readonly said: readonly Said[];
  /** Somebody who said several of them. */
  readonly person: string;
}

/** Our own article, and the real one where it is there. */
export const QUOTED_ARTICLES: readonly QuotedArticle[] = [
  {
    name: "the sample",
    path: SAMPLE_PATH,
    said: SAMPLE.quotes.map(({ text, speaker }) => ({ text, speakers: speaker ? [speaker] : [] })),
    person: "Dario Quill",
  },
  {
    name: `the seed${NO_CORPORA}`,
    path: seed?.path,
    said: (seed?.quotes ?? []).map((text, index) => ({ text, speakers: seed?.speakers[index] ?? [] })),
    person: "Mark Milley",
  },
];

/** Whether a name is in what is shown of a speaker; "the letter" may be shown as "a letter". */
export const isNamed = (who: string, speaker: string): boolean =>
  who.toLowerCase().includes(speaker.replace(/^(?:an?|the) /u, "").toLowerCase());

/** The first word of a quotation as it is lit: without the marks around it. */
export const firstWord = (text: string): string => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/u)?.[0] ?? "";
