/** The quotations of an article as a file; both forms end with a new line. */
import type { CitationWords, CitedArticle, CitedQuotation } from "./cited.ts";
import { escapeMarkdown } from "./markdown.ts";
import { quotationAsMarkdown } from "./quotation-forms.ts";

/** The shape of the JSON file; a change that readers of it would notice raises `version`. */
export interface QuotationsFile {
  readonly format: "readback-quotations";
  readonly version: 1;
  readonly article: {
    /** Canonical address, without query and fragment. */
    readonly url: string;
    readonly headline: string;
    readonly authors: readonly string[];
    readonly publication: string;
    /** ISO 8601 instant, or null where the page does not say. */
    readonly published: string | null;
    /** BCP 47 language tag. */
    readonly lang: string;
  };
  /** In the order of the article. */
  readonly quotations: readonly CitedQuotation[];
}

/** The quotations of an article as JSON of the shape `QuotationsFile`. */
export function quotationsAsJson(
  { url, title, authors, publication, published, lang }: CitedArticle,
  quotations: readonly CitedQuotation[],
): string {
  const file: QuotationsFile = {
    format: "readback-quotations",
    version: 1,
    article: { url, headline: title, authors, publication, published, lang },
    quotations: quotations.map(({ exact, speaker, link }) => ({
      exact,
      speaker: speaker && { name: speaker.name, role: speaker.role },
      link,
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The quotations of an article as CommonMark: the headline, what is known of the article, a block quotation each. */
export function quotationsAsMarkdown(
  article: CitedArticle,
  quotations: readonly CitedQuotation[],
  words: CitationWords,
): string {
  const known = [article.authors.join(", "), article.publication, words.day ?? ""];
  const parts = [
    `# ${escapeMarkdown(article.title)}`,
    known
      .filter((part) => part !== "")
      .map(escapeMarkdown)
      .join(" · "),
    `<${article.url}>`,
    ...quotations.map((quotation) => quotationAsMarkdown(quotation, words)),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
