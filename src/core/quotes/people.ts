import type { Span } from "../article/article.ts";
import { MEN, WOMEN } from "./first-names.ts";
import type { Sentence } from "./frame.ts";
import { describedAt, fuller, type PersonDescription, titleStart } from "./person-description.ts";
import { nameEnd, nameWords, officeHolderStart, type PersonName, personName } from "./person-name.ts";
import { rolesAround } from "./person-roles.ts";
import { TITLE_WORDS } from "./titles.ts";
import type { Token } from "./tokens.ts";
import { isNameWord } from "./word-kinds.ts";

/** A person the article names in full somewhere. */
export interface Person {
  /** Given name and surname, without titles: "Ann Lee". */
  readonly name: string;
  readonly surname: string;
  /** What the article calls this person beside the name, in lower case: "secretary", "defense". */
  readonly roles: ReadonlySet<string>;
  readonly gender: "woman" | "man" | null;
  /** The mention that tells most of rank and role; null where the article has no more than the name. */
  readonly described: Span | null;
}

/** The people of an article: how a part of a name, or a role, leads to one of them. */
export interface People {
  /** Everyone who goes by this surname, or else by this given name, in order of appearance. */
  named(word: string): readonly Person[];
  /** Whether the article writes this word with a capital where no sentence begins. */
  isCapitalised(word: string): boolean;
  /** The person of this full name. */
  full(name: string): Person | undefined;
  /** Everyone whose roles hold all these words. */
  withRoles(words: readonly string[]): readonly Person[];
}

/** A person while the article is read. */
interface Gathered {
  readonly name: string;
  readonly given: string;
  readonly surname: string;
  readonly roles: Set<string>;
  gender: Person["gender"];
  best: PersonDescription | undefined;
}

/** Gathers the people of an article from the full names in its sentences. */
export function peopleOf(sentences: readonly Sentence[]): People {
  const found = new Map<string, Gathered>();
  const capitalised = new Set<string>();
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at += 1) {
      if (!isNameWord(tokens[at])) continue;
      const end = nameEnd(tokens, at);
      const inside = tokens[at - 1]?.kind === "word" || tokens[at - 1]?.text === "," ? at : at + 1;
      for (const token of tokens.slice(inside, end)) capitalised.add(bareWord(token));
      const holder = officeHolderStart(tokens, at, end - 1);
      const words = nameWords(tokens.slice(holder, end));
      const name = personName(words, isShortTitle(tokens[end - words.length - 1]));
      if (name) {
        // "Donald J. Lee" and "Donald Lee" are one; a "Jr." is another.
        const key = `${name.given} ${words.slice(words.indexOf(name.surname)).join(" ")}`;
        const person = found.get(key) ?? newPerson(name);
        found.set(key, person);
        for (const role of rolesAround(tokens, at, holder, end)) person.roles.add(role);
        person.gender ??= genderByTitle(tokens[at]);
        const own = tokens.findIndex((token, i) => i >= holder && token.text.startsWith(name.given));
        person.best = fuller(person.best, describedAt(tokens, titleStart(tokens, at), own, end));
      }
      at = end - 1;
    }
  }
  const people = [...found.values()].map(({ best, ...person }) => ({
    ...person,
    described: best && best.parts > 0 ? { start: best.start, end: best.end } : null,
  }));
  const byName = new Map(people.map((person) => [person.name, person]));
  const bySurname = groupedBy(people, (person) => [person.surname]);
  const byGiven = groupedBy(people, (person) => [person.given]);
  const byRole = groupedBy(people, (person) => [...person.roles]);
  return {
    named: (word) => bySurname.get(word) ?? byGiven.get(word) ?? [],
    full: (name) => byName.get(name),
    isCapitalised: (word) => capitalised.has(word),
    withRoles: (words) =>
      (byRole.get(words.at(-1) ?? "") ?? []).filter((one) => words.every((word) => one.roles.has(word))),
  };
}

function newPerson({ full, given, surname }: PersonName): Gathered {
  return { name: full, given, surname, roles: new Set(), gender: genderOf(given), best: undefined };
}

function isShortTitle(token: Token | undefined): boolean {
  return token?.text.endsWith(".") === true && TITLE_WORDS.has(token.lower.slice(0, -1));
}

function bareWord(token: Token | undefined): string {
  return token?.text.replace(/['’]s$|(?<=s)['’]$/u, "") ?? "";
}

function groupedBy<T>(
  items: readonly T[],
  keys: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function genderOf(given: string): Person["gender"] {
  const name = given.toLowerCase();
  if (WOMEN.has(name)) return MEN.has(name) ? null : "woman";
  return MEN.has(name) ? "man" : null;
}

/** "Ms." is a woman's, "Mr." a man's title. */
export function genderByTitle(token: Token | undefined): Person["gender"] {
  if (/^(?:mrs|ms|miss)\.?$/u.test(token?.lower ?? "")) return "woman";
  return token?.lower === "mr." ? "man" : null;
}
