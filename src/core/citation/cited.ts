import type { Article, Span } from "../article/article.ts";
import { fragmentLink, type Linkable } from "./fragment-link.ts";

/** Who is cited: the name with its rank ("Gen. Mark Milley"), and the role as the article gives it. */
export interface CitedSpeaker {
  readonly name: string;
  /** "chairman of the Joint Chiefs of Staff"; null where the article gives none. */
  readonly role: string | null;
}

/** A quotation as every form of citing it needs it. */
export interface CitedQuotation {
  /** The words between the marks as they stand in the article; a blank line between paragraphs. */
  readonly exact: string;
  /** Null where nobody is sure who said it. */
  readonly speaker: CitedSpeaker | null;
  /** The address that scrolls to it. */
  readonly link: string;
}

/** What is said of the article that quotations are cited from. */
export type CitedArticle = Pick<Article, "url" | "title" | "authors" | "publication" | "published" | "lang">;

/** What a citation says in the listener's own language. */
export interface CitationWords {
  /** Stands where the speaker would. */
  readonly unattributed: string;
  /** The day of publication, written out; null where it isn't known. */
  readonly day: string | null;
}

/** Makes a quotation of an article ready to be cited. */
export function cite(article: Linkable, quotation: Span, speaker: CitedSpeaker | null): CitedQuotation {
  const exact = article.text.slice(quotation.start, quotation.end);
  return { exact, speaker, link: fragmentLink(article, quotation) };
}
