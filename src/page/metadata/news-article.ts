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

const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|Report|BlogPosting)$/u;
/** Nesting and length beyond which data is not looked through. */
const MAX_LEVEL = 4;
const MAX_ITEMS = 200;

/** Reads the article data out of JSON-LD scripts; those that are broken, as on many pages, say nothing. */
export function readNewsArticle(scripts: readonly string[]): NewsArticleData | null {
  for (const script of scripts) {
    const found = findArticle(parseJson(script), 0);
    if (found) return read(found);
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The page's data is broken; that is no error of ours, and there are other places to look.
    return null;
  }
}

type Fields = ReadonlyMap<string, unknown>;

function findArticle(value: unknown, level: number): Fields | null {
  if (typeof value !== "object" || value === null || level > MAX_LEVEL) return null;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MAX_ITEMS)) {
      const found = findArticle(item, level + 1);
      if (found) return found;
    }
    return null;
  }
  const fields = fieldsOf(value);
  const types = [fields.get("@type")].flat();
  if (types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type))) return fields;
  return findArticle(fields.get("@graph"), level + 1) ?? findArticle(fields.get("mainEntity"), level + 1);
}

function read(fields: Fields): NewsArticleData {
  const authors = [fields.get("author")].flat().slice(0, MAX_ITEMS);
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
const fieldsOf = (value: object): Fields => new Map(Object.entries(value));
const textOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value : null;
const inObject = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? fieldsOf(value).get(key) : null;
const nameOf = (value: unknown): string | null => textOf(value) ?? textOf(inObject(value, "name"));
const idOf = (value: unknown): string | null => textOf(value) ?? textOf(inObject(value, "@id"));
