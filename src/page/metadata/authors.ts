import { fold } from "../dom/folded-text.ts";
import { holdsText } from "../dom/text-tree.ts";

const MAX_NAME = 100;

/** Names of people, one each, from bylines that may hold several ("By Jane Doe and John Roe, Military Times"). */
export function splitNames(bylines: readonly string[]): readonly string[] {
  const names = bylines
    .flatMap((byline) =>
      fold(byline)
        .replace(BY, "")
        .replaceAll(/\([^()]*\)/gu, "")
        .split(/\s*(?:,\s*and\s|,|;|\||\s(?:and|&|for|with)\s|\s[-–—]\s|\s(?=[Ss]taff [Ww]riter))\s*/u),
    )
    .map((name) => name.trim())
    .filter(isName);
  return [...new Set(names)].slice(0, 20);
}

/** The authors that the page shows near its headline, of which `below` answers the lines below. */
export function bylineAuthors(document: Document, below: () => readonly string[]): readonly string[] {
  const link = document.querySelector(AUTHOR_LINK);
  if (link) {
    const names = linkedAuthors(link);
    if (names.length > 0) return names;
  }
  // What a page's head claims may be no name at all, the publication's or an address.
  const given = [...document.querySelectorAll(AUTHOR_META)]
    .map((meta) => splitNames([meta.getAttribute("content") ?? ""]))
    .find((names) => names.length > 0);
  return given ?? writtenAuthors(below());
}

/** Who is named in the byline around a link to an author; other bylines on the page belong to other stories. */
function linkedAuthors(link: Element): readonly string[] {
  const text = (element: Element) => fold(element.textContent ?? "");
  const nearest = link.parentElement?.closest("div, p, span, header, section, address") ?? link;
  let around = nearest;
  while (!BY.test(text(around)) && around.parentElement && text(around.parentElement).length <= MAX_BYLINE) {
    around = around.parentElement;
  }
  const byline = BY.test(text(around)) ? around : nearest;
  const linked = [...byline.querySelectorAll(AUTHOR_LINK)].filter((one) => !holdsText(one, TOO_LONG));
  const names = splitNames((linked.length > 0 ? linked : [link]).map(text));
  // Not all who wrote have a page of their own.
  const written = BY.test(text(byline)) ? splitNames([text(byline)]) : [];
  return names.every((name) => written.includes(name)) && names.length > 0 ? written : names;
}

/** "By Jane Doe | Dec 1", "Jane Doe, Staff writer", written out in a line of its own soon after the headline. */
function writtenAuthors(lines: readonly string[]): readonly string[] {
  for (const [at, line] of lines.entries()) {
    const byline = /^by:?$/iu.test(line) ? `By ${lines[at + 1]}` : line;
    const names = /^(?<names>\p{Lu}[^|•·\d]{1,200})/u.exec(byline.replace(BY, ""))?.groups?.names;
    if (names !== undefined && (BY.test(byline) || OFFICE.test(byline))) return splitNames([names]);
  }
  return [];
}

const AUTHOR_LINK = '[rel~="author"], [itemprop~="author"], a[href*="/author/"]';
const AUTHOR_META = ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator"]
  .flatMap((name) => [`meta[name="${name}" i]`, `meta[property="${name}" i]`])
  .join(", ");
/** A longer text, in UTF-16 units, is more than a byline. */
const MAX_BYLINE = 200;
/** What says so much, white space in the markup included, names nobody; each of many in one another may say all. */
const TOO_LONG = 5_000;
const BY = /^(?:(?:analysis|commentary|opinion|posted|reported|story|words|written) )?by:?\s+/iu;
const OFFICE =
  /^\p{Lu}[\p{L}.’' -]{2,60}\s*[|,/–—-]\s*(?:senior |staff )?(?:correspondent|editor|reporter|staff|writer)\b/iu;

/** Two to six words, with capitals, and without marks that names do not have; so no offices, markup or addresses. */
const isName = (text: string): boolean =>
  text.length <= MAX_NAME &&
  /^\p{L}[\p{L}\p{M}.’'-]*(?: (?:(?:al|bin|da|de|del|der|di|du|el|la|le|van|von) )*[\p{Lu}’'][\p{L}\p{M}.’'-]*){1,5}$/u.test(
    text,
  ) &&
  !NO_PERSON.test(text);

/** Publications, and offices: a byline names them beside its people. */
const NO_PERSON =
  /\b(?:times|news|press|staff|reuters|c4isrnet|bureau|columnist|contributor|correspondent|editor|reporter|writer)\b/iu;
