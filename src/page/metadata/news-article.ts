import { type Fields, fieldsOf, findNewsArticle } from "./find-news-article.ts";

/** What a page's schema.org data says of its article; whatever is missing or of the wrong form is null. */
export interface NewsArticleData {
  readonly headline: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** False where the page says that the article is not free to read; it may show all of it all the same. */
  readonly isFree: boolean;
}

/** More authors than these are not looked at. */
const MAX_AUTHORS = 200;

/** Reads the article data out of JSON-LD scripts; those that are broken, as on many pages, say nothing. */
export function readNewsArticle(scripts: readonly string[]): NewsArticleData | null {
  for (const script of scripts) {
    const found = findNewsArticle(script);
    if (found) return read(found);
  }
  return null;
}

function read(fields: Fields): NewsArticleData {
  const authors = [fields.get("author")].flat().slice(0, MAX_AUTHORS);
  return {
    headline: textOf(fields.get("headline")),
    url: textOf(fields.get("url")) ?? idOf(fields.get("mainEntityOfPage")),
    published: textOf(fields.get("datePublished")),
    authors: authors.flatMap((author) => nameOf(author) ?? []),
    publisher: nameOf([fields.get("publisher")].flat()[0]),
    isFree: !isFalse(fields.get("isAccessibleForFree")),
  };
}

/** Written as a word too, and as schema.org's own address of it. */
const isFalse = (value: unknown): boolean =>
  value === false || /^(?:https?:\/\/schema\.org\/)?false$/iu.test(textOf(value)?.trim() ?? "");
const textOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value : null;
const inObject = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? fieldsOf(value).get(key) : null;
const nameOf = (value: unknown): string | null => textOf(value) ?? textOf(inObject(value, "name"));
const idOf = (value: unknown): string | null => textOf(value) ?? textOf(inObject(value, "@id"));
