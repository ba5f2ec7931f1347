import { fold } from "../dom/folded-text.ts";

const MAX_NAME = 100;

/** Names of people, one each, from bylines that may hold several ("By Jane Doe and John Roe, Military Times"). */
export function splitNames(bylines: readonly string[]): readonly string[] {
  const names = bylines
    .flatMap((byline) =>
      fold(byline)
        .replace(/^by:?\s+/iu, "")
        .replaceAll(/\([^()]*\)/gu, "")
        .split(/\s*(?:,\s*and\s|,|;|\||\s(?:and|&|with)\s|\s[-–—]\s)\s*/u),
    )
    .map((name) => name.trim())
    .filter(isName);
  return [...new Set(names)].slice(0, 20);
}

/** The authors that the page shows near its headline, of which `below` answers the lines below. */
export function bylineAuthors(document: Document, below: () => readonly string[]): readonly string[] {
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
  const names = splitNames(given ? [given] : []);
  // What a page's head claims may be no name at all, or the publication's.
  return names.length > 0 ? names : splitNames([writtenByline(below()) ?? ""]);
}

/** "By Jane Doe | Dec 1", written out in a line of its own soon after the headline. */
function writtenByline(lines: readonly string[]): string | null {
  for (const line of lines) {
    const names = /^By:?\s+(?<names>\p{Lu}[^|•·\d]{1,200})/u.exec(line)?.groups?.names;
    if (names !== undefined) return names;
  }
  return null;
}

/** Two to six words, without marks that names do not have; so no offices, markup or addresses. */
const isName = (text: string): boolean =>
  text.length <= MAX_NAME &&
  /^\p{L}[\p{L}\p{M}.’'-]*(?: [\p{L}.’'-]+){1,5}$/u.test(text) &&
  !NO_PERSON.test(text);

/** Publications, and offices: a byline names them beside its people. */
const NO_PERSON =
  /\b(?:times|news|press|staff|reuters|c4isrnet|bureau|columnist|contributor|correspondent|editor|reporter|writer)\b/iu;
