import type { Span } from "../article/article.ts";
import type { TextDirective } from "./text-directive.ts";

/**
 * A text as browsers compare it: neither case, accents nor the shape of quotation marks count. As long as the text
 * itself, so that places in one are places in the other.
 */
export function comparable(text: string): string {
  const marks = text.replaceAll(/[“”„‟«»]/gu, '"').replaceAll(/[‘’‚‛]/gu, "'");
  const plain = marks.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  if (plain.length === text.length) return plain;
  // Some letters grow when they are put in small letters or taken apart.
  return Array.from(marks, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join("");
}

/**
 * The words that a browser would take a directive to mean in a text made comparable, as the specification's "find a
 * range from a text directive" has it; null if none. Words are found inside others as well, which browsers don't do:
 * what is the first match here is theirs too, if it begins and ends where words do.
 */
export function resolveDirective(page: string, directive: TextDirective): Span | null {
  const prefix = directive.prefix === null ? "" : comparable(directive.prefix);
  const start = comparable(directive.start);
  // No words are everywhere, behind the end of the text as well: the search for them would never be over.
  if (start === "" || directive.end === "") return null;
  for (let from = 0; ; ) {
    const before = page.indexOf(prefix === "" ? start : prefix, from);
    if (before === -1) return null;
    const at = prefix === "" ? before : pastSpace(page, before + prefix.length);
    if (page.startsWith(start, at)) {
      const end = endOf(page, directive, at + start.length);
      if (end !== null) return { start: at, end };
      // What ends a range stands nowhere behind its first start, and so nowhere behind a later one.
      if (directive.end !== null) return null;
    }
    from = before + 1;
  }
}

/** Where the meant words end if their start ends at `from`; null if the rest of the directive doesn't follow. */
function endOf(page: string, { end, suffix }: TextDirective, from: number): number | null {
  const follows = (at: number) => suffix === null || page.startsWith(comparable(suffix), pastSpace(page, at));
  if (end === null) return follows(from) ? from : null;
  const last = comparable(end);
  for (let at = page.indexOf(last, from); at !== -1; at = page.indexOf(last, at + 1)) {
    if (follows(at + last.length)) return at + last.length;
  }
  return null;
}

function pastSpace(page: string, from: number): number {
  let at = from;
  while (/\s/u.test(page[at] ?? "")) at++;
  return at;
}
