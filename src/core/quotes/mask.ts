import type { Block, Span } from "../article/article.ts";
import { cueOf } from "./cue-verbs.ts";
import { withoutNestedClosers } from "./nested-closers.ts";
import type { Quotation } from "./quotation.ts";

/** How far behind a quotation its attribution is looked for, in UTF-16 units. */
const REACH = 90;

/**
 * The block with the inside of its quotations made one long word, so that only the last stop inside can end a
 * sentence; lengths stay as they are. The case of the first letter stays, since it tells whether one begins.
 */
export function mask(text: string, block: Block, quotations: readonly Quotation[]): string {
  let masked = "";
  let at = block.start;
  for (const { start, end, outer } of quotations) {
    const inner = text.slice(start, end);
    const filler = /^\P{L}*\p{Lu}|^\P{L}*\p{N}/u.test(inner) ? "X" : "x";
    const stop = /[.!?…,]$/u.exec(withoutNestedClosers(inner))?.[0] ?? "";
    // “Never!” the crowd chanted: one sentence, although the mark inside could end it.
    const last =
      /[!?]/u.test(stop) &&
      !isLedUpTo(text, outer) &&
      isAttributedBehind(text.slice(outer.end, outer.end + REACH))
        ? ","
        : stop;
    masked += text.slice(at, outer.start) + (start > outer.start ? "“".padEnd(start - outer.start, "“") : "");
    masked += filler.repeat(Math.max(0, end - start - last.length)) + last;
    masked += outer.end > end ? "”".padEnd(outer.end - end, "”") : "";
    at = outer.end;
  }
  return masked + text.slice(at, block.end);
}

/** "Lee yelled, “Stop!” Pike answered, “No.”": what has its speaker before it gets no other behind it. */
function isLedUpTo(text: string, { start, end }: Span): boolean {
  return (
    /[,:]\s$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\s\p{Lu}/u.test(text.slice(end, end + 3))
  );
}

/** "Ann Lee, the chief, " behind a quotation: a name and what it is, before its verb. */
const DESCRIBED = /^\s(?:\p{Lu}[\p{L}.’'-]*\s){0,4}\p{Lu}[\p{L}’'-]*,\s[^.!?;:,“"]{1,50},(?=\s\p{Ll})/u;

function isAttributedBehind(behind: string): boolean {
  const described = DESCRIBED.exec(behind)?.[0].length;
  const clause = described ? behind.slice(described) : behind.slice(0, 60);
  const words =
    /^\s\p{L}[^.!?,;:“"]*/u
      .exec(clause)?.[0]
      .toLowerCase()
      .trim()
      .split(/\s+/u)
      .slice(0, described ? 2 : 5) ?? [];
  return words.some((word) => cueOf(word)?.strong === true);
}
