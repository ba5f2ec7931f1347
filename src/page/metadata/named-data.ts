/**
 * Makes a function that answers what a page's `meta` elements give under a name, be it called `property` or `name`; null
 * where they give nothing. The first of a name counts. The page is looked through once, however much is asked.
 */
export function namedData(document: Document): (name: string) => string | null {
  const given = new Map<string, string | null>();
  for (const meta of document.getElementsByTagName("meta")) {
    const content = meta.getAttribute("content")?.trim() || null;
    for (const name of [meta.getAttribute("property"), meta.getAttribute("name")]) {
      if (name !== null && !given.has(name)) given.set(name, content);
    }
  }
  return (name) => given.get(name) ?? null;
}
