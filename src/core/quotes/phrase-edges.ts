import { DETERMINERS } from "./closed-words.ts";
import { officeHolderStart } from "./person-name.ts";
import { isAttributive } from "./phrase-word.ts";
import { TITLE_WORDS } from "./titles.ts";
import type { Token } from "./tokens.ts";
import { isClosed, isFiniteVerb, isNameWord, isPossessive } from "./word-kinds.ts";

/** How many words a description may run back from its last one. */
export const LONGEST_NOMINAL = 9;

/**
 * Walks back over the words of a name, its titles, initials, joining particles and a nickname in marks: from "Cruz" to
 * the "Gen." of "Gen. Ana “Red Tape” de la Cruz".
 */
export function nameStart(tokens: readonly Token[], last: number): number {
  let first = last;
  for (;;) {
    const before = tokens[first - 1];
    if (isNameWord(before) && !isPossessive(before)) first -= 1;
    else if (
      /^(?:de|del|van|von|der|bin|al|la|el|da|di|du|&)$/u.test(before?.lower ?? "") &&
      isNameWord(tokens[first - 2])
    )
      first -= 2;
    // "the 9th Harbor Brigade"
    else if (/^\d+(?:st|nd|rd|th)$/u.test(before?.lower ?? "")) first -= 1;
    else if (before?.kind === "title" && isNameWord(tokens[first - 2])) first -= 2;
    else return first;
  }
}

/**
 * Walks back over the words of a description, to its determiner or to the owner it begins with: from "pilot" to the
 * "a" of "a retired harbor pilot", or to the "Ann" of "Ann Lee's pilot".
 */
export function nominalStart(tokens: readonly Token[], last: number): number {
  let first = last;
  while (last - first < LONGEST_NOMINAL) {
    const before = tokens[first - 1];
    if (before?.kind !== "word") return first;
    if (DETERMINERS.has(before.lower)) return first - 1;
    if (isPossessive(before)) {
      // "the inspector general's report"
      const owner = isNameWord(before) ? ownerStart(tokens, first - 1) : nominalStart(tokens, first - 1);
      return DETERMINERS.has(tokens[owner - 1]?.lower ?? "") ? owner - 1 : owner;
    }
    if (isClosed(before.lower)) return first;
    if (isFiniteVerb(before) && !isAttributive(tokens, first - 1)) return first;
    first -= 1;
  }
  return first;
}

/** The same of a name with its office: from "Lee's" to the "Chief" of "Chief of Harbor Works Ann Lee's memo". */
function ownerStart(tokens: readonly Token[], last: number): number {
  const first = nameStart(tokens, last);
  const isOffice = tokens[first - 1]?.lower === "of" && TITLE_WORDS.has(tokens[first - 2]?.lower ?? "");
  return isOffice && isNameWord(tokens[first - 2]) ? nameStart(tokens, first - 2) : first;
}

/** Where the holder's own name stands if the title at `title` goes on with "of": "Secretary of Ferries Ann Lee". */
export function officeHolderEnd(
  tokens: readonly Token[],
  title: number,
): { first: number; last: number } | null {
  if (tokens[title + 1]?.lower !== "of" || !isNameWord(tokens[title]) || !isNameWord(tokens[title + 2]))
    return null;
  const last = nameRunEnd(tokens, title + 2);
  const first = officeHolderStart(tokens, title + 2, last);
  return first > title + 2 ? { first, last } : null;
}

/**
 * The last of the name words that begin at `first` ("Lee" in "Ann Lee runs"); before `first` where there are none, or a
 * possessive ends them ("Ann Lee's").
 */
export function nameRunEnd(tokens: readonly Token[], first: number): number {
  let at = first;
  while (isNameWord(tokens[at]) && !isPossessive(tokens[at])) at += 1;
  return isPossessive(tokens[at]) ? first - 1 : at - 1;
}
