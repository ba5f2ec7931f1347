import { AUXILIARIES, OPENERS, PREPOSITIONS, SUBORDINATORS, TIMES } from "./closed-words.ts";
import { type Mention, mentionStartingAt } from "./noun-phrase.ts";
import { isPersonNoun } from "./person-nouns.ts";
import { placeEnd } from "./places.ts";
import type { Token } from "./tokens.ts";
import { isNameWord, pronounOf } from "./word-kinds.ts";

/** How many fronted phrases a sentence may begin with. */
const MOST_FRONTED = 4;
/** Begin a fronted phrase together with the preposition behind them. */
const FRONTING =
  /^(?:next|close|thanks|prior|due|contrary|because|instead|ahead|out|far|away|apart|aside|back|up|down)$/u;

/** The first noun phrase of a sentence that is not part of a fronted phrase or a quotation. */
export function mainSubject(tokens: readonly Token[]): Mention | null {
  let at = datelineEnd(tokens);
  const likewise = whoLikewise(tokens, at);
  if (likewise) return likewise;
  for (let turn = 0; turn < MOST_FRONTED; turn += 1) {
    while (isBeforeSubject(tokens, at)) at += 1;
    if (!isFronted(tokens, at)) return mentionStartingAt(tokens, at) ?? firstName(tokens, at);
    const comma = tokens.findIndex((token, i) => i > at && endsFronted(token));
    const inverted = turn === 0 ? behindBe(tokens, at, comma) : null;
    if (inverted) return inverted;
    if (comma < 0) return firstName(tokens, at);
    at = pastApposed(tokens, pastPlaces(tokens, comma + 1));
  }
  return null;
}

/** "Neither is Lee", "So did Lee": the name behind the verb. */
function whoLikewise(tokens: readonly Token[], at: number): Mention | null {
  if (!/^(?:neither|nor|so)$/u.test(tokens[at]?.lower ?? "") || !AUXILIARIES.has(tokens[at + 1]?.lower ?? ""))
    return null;
  const subject = mentionStartingAt(tokens, at + 2);
  return subject?.kind === "name" ? subject : null;
}

/** A comma, also one that stands inside the marks of a title; or a quotation. */
function endsFronted(token: Token): boolean {
  return (
    token.text === "," || token.kind === "quotation" || (token.kind === "title" && token.text.endsWith(","))
  );
}

/** "At a talk in Ames, Iowa, …": the state goes with its town. */
function pastPlaces(tokens: readonly Token[], at: number): number {
  const end = placeEnd(tokens, at);
  return end > at && tokens[end]?.text === "," ? end + 1 : at;
}

/** "Among those who came was Ann Lee": a name right behind the verb that the fronted phrase leads to. */
function behindBe(tokens: readonly Token[], first: number, comma: number): Mention | null {
  if (SUBORDINATORS.has(tokens[first]?.lower ?? "")) return null;
  const end = comma < 0 ? tokens.length : comma;
  const be = tokens.findIndex(
    (token, i) => i > first + 1 && i < end && /^(?:is|are|was|were)$/u.test(token.lower),
  );
  const before = tokens[be - 1];
  if (be < 0 || pronounOf(before) !== "" || before?.lower === "there") return null;
  const subject = mentionStartingAt(tokens, be + 1);
  return subject?.kind === "name" ? subject : null;
}

/** "Asked by the clerk, Ann Lee, he said …": the name in commas is still part of the fronted phrase. */
function pastApposed(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.text !== "," || !isPersonNoun(tokens[at - 2]?.lower ?? "")) return at;
  const apposed = mentionStartingAt(tokens, at);
  const next = tokens.findIndex((token) => token.start >= (apposed?.end ?? 0));
  const goesOn = tokens[next]?.text === "," && /^(?:he|she|they)$/u.test(pronounOf(tokens[next + 1]));
  return apposed?.kind === "name" && goesOn ? next + 1 : at;
}

function isBeforeSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return token.kind !== "word" || OPENERS.has(token.lower) || TIMES.has(token.lower);
}

/** "On Sunday, …", "When asked, …", "Speaking in Iowa, …", "Asked whether …, …". */
function isFronted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (PREPOSITIONS.has(token.lower) || SUBORDINATORS.has(token.lower)) return true;
  if (at > 0) return false;
  const next = tokens[1]?.lower ?? "";
  // "Next to him, …", "Thanks to Lee, …", "Not long after dawn, …"
  if (FRONTING.test(token.lower) && PREPOSITIONS.has(next)) return true;
  if (token.lower === "not" && /^(?:after|before)$/u.test(tokens[2]?.lower ?? "")) return true;
  // "Hours later, …", "Led by the mayor, …"
  if (/^(?:later|earlier|ago|after|before|into)$/u.test(next)) return true;
  // "Eight years ago, …", "Less than a week later, …"
  const comma = tokens.findIndex((one) => one.text === ",");
  if (comma > 1 && comma < 7 && /^(?:later|earlier|ago|before)$/u.test(tokens[comma - 1]?.lower ?? ""))
    return true;
  if (/^\p{Lu}\p{Ll}+(?:ed|en)$|^Led$|^Told$/u.test(token.text))
    return PREPOSITIONS.has(next) || SUBORDINATORS.has(next) || /^(?:that|whether|how|why|what)$/u.test(next);
  return /^\p{Lu}\p{Ll}{2,}ing$/u.test(token.text);
}

/** The first name that no preposition governs; for sentences whose fronted phrase has no comma. */
function firstName(tokens: readonly Token[], from: number): Mention | null {
  for (let at = from + 1; at < tokens.length; at += 1) {
    if (tokens[at]?.kind === "quotation") return null;
    if (
      isNameWord(tokens[at]) &&
      !isNameWord(tokens[at - 1]) &&
      !PREPOSITIONS.has(tokens[at - 1]?.lower ?? "")
    ) {
      return mentionStartingAt(tokens, at);
    }
  }
  return null;
}

/** Index behind a dateline ("WASHINGTON, Dec. 8 (UPI) — …"); 0 where there is none. */
function datelineEnd(tokens: readonly Token[]): number {
  if (!/^\p{Lu}[\p{Lu}.]{2,}$/u.test(tokens[0]?.text ?? "")) return 0;
  const dash = tokens.findIndex((token, i) => i < 14 && /^(?:—|–|--|-)$/u.test(token.text));
  return dash + 1;
}
