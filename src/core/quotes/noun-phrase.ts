import type { Span } from "../article/article.ts";
import { DETERMINERS, INDEFINITES, TIMES, TYING_PREPOSITIONS } from "./closed-words.ts";
import { officeHolderStart } from "./person-name.ts";
import { isPersonNoun, isSourceNoun } from "./person-nouns.ts";
import { LONGEST_NOMINAL, nameRunEnd, nameStart, nominalStart, officeHolderEnd } from "./phrase-edges.ts";
import { isPhraseWord } from "./phrase-word.ts";
import type { Token } from "./tokens.ts";
import { isClosed, isFiniteVerb, isNameWord, isPossessive, pronounOf } from "./word-kinds.ts";

/** A stretch of words that stands for someone: "Gen. Ann Lee", "he", "a clerk for the port". */
export interface Mention extends Span {
  readonly kind: "name" | "pronoun" | "nominal";
  /** The words of its head: the name with its titles, the pronoun, or the description up to its head noun. */
  readonly head: readonly Token[];
}

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
  if (!name && /^\p{Ll}{2,}(?:ed|ing)$/u.test(token.lower) && isSourceNoun(tokens[last - 1]?.lower ?? "")) {
    return mentionEndingAt(tokens, last - 1, depth + 1);
  }
  const first = name ? nameStart(tokens, last) : nominalStart(tokens, last);
  // "the panel's top Democrat": an adjective before it shows a description, for all its capital.
  if (name && first === last && isPersonNoun(token.lower) && isDescribed(tokens[last - 1]))
    return mention("nominal", tokens, nominalStart(tokens, last), last, last);
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
  if (isClosed(token.lower) && !DETERMINERS.has(token.lower) && !isNameWord(token)) return null;
  const holding = officeHolderEnd(tokens, last);
  if (holding) return mention("name", tokens, first, holding.last, holding.last, holding.first);
  // A description and then a name: the name is the head ("Republican front-runner Ann Lee", "its chief, Ann Lee,").
  if (isNameWord(tokens[last])) {
    const described =
      last === first && isPersonNoun(token.lower) ? apposedBehindTie(tokens, first + 1) : null;
    if (!described && last === first && isOwnersTitle(tokens, first)) return null;
    return described ?? mention("name", tokens, first, last, last, nameStart(tokens, last));
  }
  // "Ann Lee runs the port": what stands behind a name is its verb unless it is a noun for a source.
  const named = nameRunEnd(tokens, first);
  // "Ann Lee commands the port": before a determiner such a word is a verb after all.
  if (named > first && named + 1 === last && DETERMINERS.has(tokens[last + 1]?.lower ?? "")) last = named;
  if (named >= first && !tokens.slice(named + 1, last + 1).some((one) => isSourceNoun(one.lower))) {
    return mention("name", tokens, first, named, named);
  }
  // "The Marine Corps' top leader": what owns is not what is owned.
  const owner = tokens.findLastIndex((one, i) => i >= first && i < last && isPossessive(one));
  const from = Math.max(first, owner);
  const person = tokens.findLastIndex((one, i) => i > from && i <= last && isPersonNoun(one.lower));
  // "the ad targets his rival": behind a noun for a source what is no such noun is the verb.
  const source = tokens.findLastIndex((one, i) => i > from && i <= last && isSourceNoun(one.lower));
  if (person >= 0) last = person;
  else if (source >= 0) last = source;
  // "his chief, Ann Lee, …", "the chief, retired Adm. Ann Lee, …"
  const isRetired = /^(?:retired|former|ex|then)$/u.test(tokens[last + 2]?.lower ?? "");
  if (tokens[last + 1]?.text === "," && (isNameWord(tokens[last + 2]) || isRetired) && person >= 0) {
    const apposed = mentionStartingAt(tokens, last + 2);
    if (apposed?.kind === "name") return apposed;
  }
  const nominal = mention("nominal", tokens, first, last, last);
  const tied = person >= 0 && /^(?:for|of|with|at|from)$/u.test(tokens[last + 1]?.lower ?? "");
  const whose = tied ? mentionStartingAt(tokens, last + 2) : null;
  const apposed = tied ? apposedBehindTie(tokens, last + 1) : null;
  return apposed ?? (whose?.kind === "name" ? { ...nominal, end: whose.end } : nominal);
}

/** "Chief of Harbor Works Adm. Ann Lee's memo": a title that goes on to who owns what is spoken of. */
function isOwnersTitle(tokens: readonly Token[], title: number): boolean {
  if (tokens[title + 1]?.lower !== "of" || !isNameWord(tokens[title])) return false;
  let at = title + 2;
  while (DETERMINERS.has(tokens[at]?.lower ?? "") || (isNameWord(tokens[at]) && !isPossessive(tokens[at])))
    at += 1;
  return isNameWord(tokens[at]) && isPossessive(tokens[at]);
}

/** "A spokesman for the harbor, Ann Lee, said": the name in commas behind what a description is tied to at `tie`. */
function apposedBehindTie(tokens: readonly Token[], tie: number): Mention | null {
  if (!/^(?:for|of|with|at|from)$/u.test(tokens[tie]?.lower ?? "")) return null;
  let comma = tie + 1;
  while (comma <= tie + LONGEST_NOMINAL && isInTie(tokens, comma)) comma += 1;
  if (tokens[comma]?.text !== ",") return null;
  const apposed = mentionStartingAt(tokens, comma + 1);
  if (apposed?.kind !== "name") return null;
  const next = tokens.findIndex((token) => token.start >= apposed.end);
  // "for Roth, Ann Lee, and others" is a list.
  const isList = /^(?:and|or)$/u.test(tokens[next + 1]?.lower ?? "");
  return tokens[next]?.text === "," && !isList ? apposed : null;
}

function isInTie(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  return isPhraseWord(tokens, at) || DETERMINERS.has(lower) || /^(?:of|for|and|at)$/u.test(lower);
}

function isDescribed(before: Token | undefined): boolean {
  return (
    before?.kind === "word" &&
    /^\p{Ll}/u.test(before.text) &&
    !isClosed(before.lower) &&
    !isFiniteVerb(before)
  );
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
