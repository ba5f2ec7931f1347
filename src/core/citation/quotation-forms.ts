/** The three forms a single quotation is copied in; none ends with a new line. */
import type { CitationWords, CitedArticle, CitedQuotation } from "./cited.ts";
import { blockQuotation, escapeMarkdown, markdownLink } from "./markdown.ts";
import { markedParagraphs, markedWords } from "./marked-words.ts";

/** `“It’s an honest mistake” — Gen. Mark Milley` */
export function quotationAsText({ exact, speaker }: CitedQuotation, words: CitationWords): string {
  return `${markedWords(exact)} — ${speaker?.name ?? words.unattributed}`;
}

/** A block quotation in CommonMark, its last line the speaker with the role, linked to the words. */
export function quotationAsMarkdown(quotation: CitedQuotation, words: CitationWords): string {
  const source = markdownLink(speakerOf(quotation, words), quotation.link);
  return blockQuotation([...markedParagraphs(quotation.exact).map(escapeMarkdown), `— ${source}`]);
}

/** `“It’s an honest mistake” — Gen. Mark Milley, chairman of …. “Headline,” Military Times, Jan 6, 2020. https://…` */
export function quotationAsCitation(
  quotation: CitedQuotation,
  article: CitedArticle,
  words: CitationWords,
): string {
  const said = `${markedWords(quotation.exact)} — ${speakerOf(quotation, words)}`;
  const source = [headline(article.title), [article.publication, words.day].filter(Boolean).join(", ")];
  return `${[said, source.filter(Boolean).join(" ")].map(withStop).join(" ")} ${quotation.link}`;
}

/** The name and the role behind it. */
function speakerOf({ speaker }: CitedQuotation, words: CitationWords): string {
  if (speaker === null) return words.unattributed;
  return speaker.role === null ? speaker.name : `${speaker.name}, ${speaker.role}`;
}

/** A headline in marks with its comma, which a question or an exclamation goes without. */
function headline(title: string): string {
  const marked = markedWords(title);
  return /[?!]”$/u.test(marked) ? marked : marked.replace(/”$/u, ",”");
}

const withStop = (sentence: string): string => (/[.?!]”?$/u.test(sentence) ? sentence : `${sentence}.`);
