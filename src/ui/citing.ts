import { quotationsAsJson, quotationsAsMarkdown } from "../core/citation/article-forms.ts";
import { type CitationWords, cite } from "../core/citation/cited.ts";
import {
  quotationAsCitation,
  quotationAsMarkdown,
  quotationAsText,
} from "../core/citation/quotation-forms.ts";
import type { ArticleView, QuoteView } from "../core/protocol/view.ts";
import type { Words } from "./words.ts";

/** What a quotation can be copied as. */
export const COPY_FORMS = ["text", "markdown", "citation"] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

/** What quotations can be saved as. */
export const FILE_FORMS = ["markdown", "json"] as const;
export type FileForm = (typeof FILE_FORMS)[number];

const wordsFor = ({ published }: ArticleView, { t, formats }: Words): CitationWords => ({
  unattributed: t("unattributed"),
  day: published === null ? null : formats.day(published),
});

/** A quotation in a form to be copied, in the listener's language where it is not the article's words. */
export function copyOf(article: ArticleView, quote: QuoteView, form: CopyForm, words: Words): string {
  const cited = cite(article, quote, quote.speaker);
  const known = wordsFor(article, words);
  switch (form) {
    case "text":
      return quotationAsText(cited, known);
    case "markdown":
      return quotationAsMarkdown(cited, known);
    case "citation":
      return quotationAsCitation(cited, article, known);
  }
}

/** Quotations of an article as what is in a file. */
export function fileOf(
  article: ArticleView,
  quotes: readonly QuoteView[],
  form: FileForm,
  words: Words,
): string {
  const cited = quotes.map((quote) => cite(article, quote, quote.speaker));
  return form === "json"
    ? quotationsAsJson(article, cited)
    : quotationsAsMarkdown(article, cited, wordsFor(article, words));
}
