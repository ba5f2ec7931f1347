import { fold } from "../dom/folded-text.ts";

const MAX_NAME = 100;
/** How many stretches of text after the headline may be the byline. */
const BYLINE_WITHIN = 20;

/** Names of people, one each, from bylines that may hold several ("By Jane Doe and John Roe, Military Times"). */
export function splitNames(bylines: readonly string[]): readonly string[] {
  const names = bylines
    .flatMap((byline) =>
      fold(byline)
        .replace(/^by\s+/iu, "")
        .split(/\s*(?:,\s*and\s|,|;|\s(?:and|&)\s)\s*/u),
    )
    .filter(isName);
  return [...new Set(names)].slice(0, 20);
}

/** The authors that the page shows near its headline. */
export function bylineAuthors(document: Document): readonly string[] {
  const first = (selector: string) => document.querySelector(selector);
  const link = first('[rel~="author"], [itemprop~="author"], a[href*="/author/"]');
  if (link) {
    // Fellow authors are linked from the same byline; other bylines on the page belong to other stories.
    const byline = link.parentElement?.closest("div, p, span, header, section, address") ?? link;
    const linked = [...byline.querySelectorAll('[rel~="author"], [itemprop~="author"], a[href*="/author/"]')];
    const names = splitNames((linked.length > 0 ? linked : [link]).map((each) => each.textContent ?? ""));
    if (names.length > 0) return names;
  }
  const given = first('meta[name="author"], meta[property="author"]')?.getAttribute("content");
  if (given) return splitNames([given]);
  return splitNames([writtenByline(document) ?? ""]);
}

/** "By Jane Doe | Dec 1", written out in a line of its own soon after the headline. */
function writtenByline(document: Document): string | null {
  const headline = document.querySelector("h1");
  if (!headline) return null;
  const walker = document.createTreeWalker(document.body, 4);
  walker.currentNode = headline;
  for (let lines = 0; lines < BYLINE_WITHIN && walker.nextNode(); ) {
    const text = fold(walker.currentNode.nodeValue ?? "");
    if (text === "" || headline.contains(walker.currentNode)) continue;
    lines++;
    const names = /^By\s+(?<names>\p{Lu}[^|•·\d]{1,200})/u.exec(text)?.groups?.names;
    if (names !== undefined) return names;
  }
  return null;
}

/** Two to six words, without marks that names do not have; so no offices, markup or addresses. */
const isName = (text: string): boolean =>
  text.length <= MAX_NAME &&
  /^\p{L}[\p{L}\p{M}.’'-]*(?: [\p{L}.’'-]+){1,5}$/u.test(text) &&
  !PUBLICATION.test(text);

const PUBLICATION = /\b(?:times|news|press|staff|reuters|c4isrnet)\b/iu;
