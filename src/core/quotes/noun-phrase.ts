import type { Span } from "../article/article.ts";
import { DETERMINERS, INDEFINITES, TIMES, TYING_PREPOSITIONS } from "./closed-words.ts";
import { officeHolderStart } from "./person-name.ts";
import { isPersonNoun, isSourceNoun } from "./person-nouns.ts";
import { isAttributive, isPhraseWord } from "./phrase-word.ts";
import type { Token } from "./tokens.ts";
import { isClosed, isFiniteVerb, isNameWord, isPossessive, pronounOf } from "./word-kinds.ts";

/** A stretch of words that stands for someone: "Gen. Ann Lee", "he", "a clerk for the port". */
export interface Mention extends Span {
  readonly kind: "name" | "pronoun" | "nominal";
  /** The words of its head: the name with its titles, the pronoun, or the description up to its head noun. */
  readonly head: readonly Token[];
}

/** How many words a description may run back from its last one. */
const LONGEST_NOMINAL = 9;

/** The mention whose last word is at `last`, with what it is tied to on its left ("a clerk for the port"). */
export function mentionEndingAt(tokens: readonly Token[], last: number, depth = 0): Mention | null {
  const token = tokens[last];
  if (token === undefined || depth > 4) return null;
  if (pronounOf(token) !== "") return mention("pronoun", tokens, last, last, last);
  if (token.kind !== "word" || isPossessive(token)) return null;
  if (INDEFINITES.has(token.lower)) return mention("nominal", tokens, last, last, last);
  const name = isNameWord(token);
  if (!name && (isClosed(token.lower) || TIMES.has(token.lower))) return null;
  // "a memo obtained by the panel said": the participle behind a noun is no part of it.
  if (!name && /^\p{Ll}{2,}ed$/u.test(token.lower) && isSourceNoun(tokens[last - 1]?.lower ?? "")) {
    return mentionEndingAt(tokens, last - 1, depth + 1);
  }
  const first = name ? nameStart(tokens, last) : nominalStart(tokens, last);
  const holder = name ? officeHolderStart(tokens, first, last) : first;
  if (holder > first) return mention("name", tokens, nameStart(tokens, first - 2), last, last, holder);
  const determined = DETERMINERS.has(tokens[first]?.lower ?? "");
  const before = !determined && DETERMINERS.has(tokens[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  if (TYING_PREPOSITIONS.has(tokens[before]?.lower ?? "")) {
    const left = mentionEndingAt(tokens, before - 1, depth + 1);
    if (left && left.kind !== "pronoun" && (left.kind === "name" || hasSourceNoun(left))) {
      return { ...left, end: token.end };
    }
  }
  if (name)
    return mention("name", tokens, tokens[first - 1]?.lower === "the" ? first - 1 : first, last, last, first);
  return mention("nominal", tokens, first, last, last);
}

/** The mention that begins at `first`, as far as its head; null where no noun phrase begins there. */
export function mentionStartingAt(tokens: readonly Token[], first: number): Mention | null {
  const token = tokens[first];
  if (token?.kind !== "word") return null;
  if (pronounOf(token) !== "") return mention("pronoun", tokens, first, first, first);
  let last = first;
  while (last < first + LONGEST_NOMINAL && isPhraseWord(tokens, last + 1)) last += 1;
  if (last === first && INDEFINITES.has(token.lower)) return mention("nominal", tokens, first, first, first);
  if (last === first && !isNameWord(token) && !isSourceNoun(token.lower)) return null;
  if (isClosed(token.lower) && !DETERMINERS.has(token.lower)) return null;
  const holding = officeHolderEnd(tokens, last);
  if (holding) return mention("name", tokens, first, holding.last, holding.last, holding.first);
  // A description and then a name: the name is the head ("Republican front-runner Ann Lee", "its chief, Ann Lee,").
  if (isNameWord(tokens[last])) return mention("name", tokens, first, last, last, nameStart(tokens, last));
  // "Ann Lee runs the port": what stands behind a name is its verb unless it is a noun for a source.
  const named = nameRunEnd(tokens, first);
  // "Ann Lee commands the port": before a determiner such a word is a verb after all.
  if (named > first && named + 1 === last && DETERMINERS.has(tokens[last + 1]?.lower ?? "")) last = named;
  if (named >= first && !tokens.slice(named + 1, last + 1).some((one) => isSourceNoun(one.lower))) {
    return mention("name", tokens, first, named, named);
  }
  const person = tokens.findLastIndex((one, i) => i > first && i <= last && isPersonNoun(one.lower));
  // "the ad targets his rival": behind a noun for a source what is no such noun is the verb.
  const source = tokens.findLastIndex((one, i) => i > first && i <= last && isSourceNoun(one.lower));
  if (person >= 0) last = person;
  else if (source >= 0) last = source;
  // "his chief, Ann Lee, …"
  if (tokens[last + 1]?.text === "," && isNameWord(tokens[last + 2]) && person >= 0) {
    const apposed = mentionStartingAt(tokens, last + 2);
    if (apposed?.kind === "name") return apposed;
  }
  const nominal = mention("nominal", tokens, first, last, last);
  const tied = person >= 0 && /^(?:for|of|with|at|from)$/u.test(tokens[last + 1]?.lower ?? "");
  const whose = tied ? mentionStartingAt(tokens, last + 2) : null;
  return whose?.kind === "name" ? { ...nominal, end: whose.end } : nominal;
}

/** Whether the last word of a mention's head is a noun for persons, bodies or papers. */
export function hasSourceNoun(mention: Mention): boolean {
  const [first] = mention.head;
  if (mention.head.length === 1 && first && INDEFINITES.has(first.lower)) return true;
  return mention.head.some((token) => isSourceNoun(token.lower));
}

function mention(
  kind: Mention["kind"],
  tokens: readonly Token[],
  first: number,
  last: number,
  end: number,
  head = first,
): Mention {
  return {
    kind,
    start: tokens[first]?.start ?? 0,
    end: tokens[end]?.end ?? 0,
    head: tokens.slice(head, last + 1),
  };
}

/** Walks back over the words of a name, its titles, initials, joining particles and a nickname in marks. */
function nameStart(tokens: readonly Token[], last: number): number {
  let first = last;
  for (;;) {
    const before = tokens[first - 1];
    if (isNameWord(before) && !isPossessive(before)) first -= 1;
    else if (
      /^(?:de|del|van|von|der|bin|al|la|el|da|di|du|&)$/u.test(before?.lower ?? "") &&
      isNameWord(tokens[first - 2])
    )
      first -= 2;
    else if (before?.kind === "title" && isNameWord(tokens[first - 2])) first -= 2;
    else return first;
  }
}

function nominalStart(tokens: readonly Token[], last: number): number {
  let first = last;
  while (last - first < LONGEST_NOMINAL) {
    const before = tokens[first - 1];
    if (before?.kind !== "word") return first;
    if (DETERMINERS.has(before.lower)) return first - 1;
    if (isPossessive(before)) return isNameWord(before) ? nameStart(tokens, first - 1) : first - 1;
    if (isClosed(before.lower)) return first;
    if (isFiniteVerb(before) && !isAttributive(tokens, first - 1)) return first;
    first -= 1;
  }
  return first;
}

/** Where the holder's own name stands if the title at `title` goes on with "of": "Secretary of Ferries Ann Lee". */
function officeHolderEnd(tokens: readonly Token[], title: number): { first: number; last: number } | null {
  if (tokens[title + 1]?.lower !== "of" || !isNameWord(tokens[title]) || !isNameWord(tokens[title + 2]))
    return null;
  const last = nameRunEnd(tokens, title + 2);
  const first = officeHolderStart(tokens, title + 2, last);
  return first > title + 2 ? { first, last } : null;
}

/** The last of the name words that begin at `first`; before `first` where there are none, or a possessive ends them. */
function nameRunEnd(tokens: readonly Token[], first: number): number {
  let at = first;
  while (isNameWord(tokens[at]) && !isPossessive(tokens[at])) at += 1;
  return isPossessive(tokens[at]) ? first - 1 : at - 1;
}
