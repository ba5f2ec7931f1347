import { TIMES } from "./closed-words.ts";
import { MEN, WOMEN } from "./first-names.ts";
import { BODY_WORDS, TITLE_WORDS } from "./titles.ts";
import type { Token } from "./tokens.ts";
import { isNameWord, isPossessive } from "./word-kinds.ts";

/** Particles that join the parts of a name. */
const PARTICLE = /^(?:de|del|van|von|bin|al|la)$/u;
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/u;

/** A full name, and its parts. */
export interface PersonName {
  readonly full: string;
  readonly given: string;
  readonly surname: string;
}

/** The last word of a name that is no "Jr." or "III"; "" where there is none. */
export function surnameOf(words: readonly string[]): string {
  return words.findLast((word) => !SUFFIX.test(word)) ?? "";
}

/** Index behind the last word of the name that begins at `at`; a nickname in marks is stepped over. */
export function nameEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (;;) {
    if (isPossessive(tokens[end - 1])) return end;
    if (isNameWord(tokens[end])) end += 1;
    else if (PARTICLE.test(tokens[end]?.lower ?? "") && isNameWord(tokens[end + 1])) end += 2;
    else if (tokens[end]?.kind === "title" && isNameWord(tokens[end + 1])) end += 2;
    else return end;
  }
}

/**
 * Where the holder's own name begins in the run of name words from `first` to `last`, if an office stands before it:
 * "Secretary of Ferries Ann Lee". Else `first`.
 */
export function officeHolderStart(tokens: readonly Token[], first: number, last: number): number {
  const office = tokens[first - 2];
  if (tokens[first - 1]?.lower !== "of" || !office || !isTitle(office.text) || last - first < 2) return first;
  // "president of Harbor Works Association" has no holder in it.
  if (BODY_WORDS.has(tokens[last]?.lower ?? "")) return first;
  let holder = first + 1;
  while (holder < last - 1 && isTitle(tokens[holder]?.text ?? "")) holder += 1;
  return holder;
}

/** The words of a name without leading titles, possessive endings and nicknames. */
export function nameWords(tokens: readonly Token[]): readonly string[] {
  const words = tokens
    .filter((token) => token.kind === "word")
    .map((token) => token.text.replace(/['’]s$|(?<=s)['’]$/u, ""));
  // The last title counts, so that "Iowa Gov. Ann Lee" loses the state as well.
  const last = words.findLastIndex(
    (word, i) => i < words.length - 1 && isTitle(word) && surnameOf(words.slice(i + 1)) !== "",
  );
  return words.slice(last + 1);
}

function isTitle(word: string): boolean {
  return TITLE_WORDS.has(word.toLowerCase().replace(/\.$/u, ""));
}

/**
 * The person's name in these words: two to four of them, none a body's; null where they name no person. Behind a
 * shortened rank ("Sgt. Paula Wing") a word for a body is a surname.
 */
export function personName(words: readonly string[], ranked = false): PersonName | null {
  const [given = ""] = words;
  const surname = surnameOf(words);
  if (words.length < 2 || words.length > 4 || given === surname) return null;
  // "Ann King" is somebody; "Saudi King" is not.
  const known = ranked || WOMEN.has(given.toLowerCase()) || MEN.has(given.toLowerCase());
  if ((TITLE_WORDS.has(surname.toLowerCase()) && !known) || /^\p{Lu}{3,}$/u.test(surname)) return null;
  const isBodyWord = (word: string) => BODY_WORDS.has(word.toLowerCase()) || TIMES.has(word.toLowerCase());
  if (!ranked && words.slice(1).some(isBodyWord)) return null;
  if (!words.every((word) => PARTICLE.test(word) || /^\p{Lu}[\p{L}'’.-]*$/u.test(word))) return null;
  return { full: words.join(" "), given, surname };
}
