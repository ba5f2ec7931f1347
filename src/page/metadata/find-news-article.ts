/** The fields of an object in a page's data; own ones alone, whatever they are called. */
export type Fields = ReadonlyMap<string, unknown>;

/** Types of articles besides those whose names end in `NewsArticle`. */
const ARTICLE_TYPES = ["Article", "Report", "BlogPosting"];
/** Nesting and length beyond which data is not looked through. */
const MAX_LEVEL = 4;
const MAX_ITEMS = 200;

/** The fields of the first article that a JSON-LD script tells of; null where none does, or the script is broken. */
export function findNewsArticle(script: string): Fields | null {
  try {
    return findIn(JSON.parse(script), 0);
  } catch {
    // The page's data is broken; that is no error of ours, and there are other places to look.
    return null;
  }
}

/** The fields of an object. */
export const fieldsOf = (value: object): Fields => new Map(Object.entries(value));

function findIn(value: unknown, level: number): Fields | null {
  if (typeof value !== "object" || value === null || level > MAX_LEVEL) return null;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MAX_ITEMS)) {
      const found = findIn(item, level + 1);
      if (found) return found;
    }
    return null;
  }
  const fields = fieldsOf(value);
  for (const type of [fields.get("@type")].flat()) {
    if (typeof type === "string" && isArticleType(type)) return fields;
  }
  return findIn(fields.get("@graph"), level + 1) ?? findIn(fields.get("mainEntity"), level + 1);
}

/** Whether a type is an article's, as a name or as schema.org's address of it. */
function isArticleType(type: string): boolean {
  const name = type.slice(type.lastIndexOf("/") + 1);
  return name.endsWith("NewsArticle") || ARTICLE_TYPES.includes(name);
}
