import { type Mention, mentionEndingAt, mentionStartingAt } from "./noun-phrase.ts";
import { isPersonNoun } from "./person-nouns.ts";
import type { Token } from "./tokens.ts";
import { isPossessive } from "./word-kinds.ts";
import { wordList } from "./word-list.ts";

/** Nouns for what someone says or writes, in the singular. */
const UTTERANCES = wordList(`
  statement comment remark claim assertion call claim promise pledge vow warning demand question answer reply response
  suggestion argument contention admission accusation allegation charge complaint line phrase slogan motto mantra
  description declaration announcement prediction plea appeal message word quip joke boast insult criticism
  observation assessment insistence characterization acknowledgment report refrain retort catchphrase
`);

/** How far before the marks such a noun may stand, in tokens. */
const REACH = 5;

/**
 * Whose words a quotation is by the noun in front of it: "Lee's claim that “…”", "the victim's words: “…”", "her statement: “…”", "a report by
 * Lee that “…”", "Lee's “…” promise". Null where no such noun is near.
 */
export function utteranceOwner(tokens: readonly Token[], at: number): Mention | null {
  if (isPossessive(tokens[at - 1])) return owner(tokens, at - 1);
  for (let i = at - 1; i >= Math.max(1, at - REACH); i -= 1) {
    const token = tokens[i];
    if (token?.kind !== "word") {
      if (i === at - 1 && /^[,:]$/u.test(token?.text ?? "")) continue;
      return null;
    }
    if (!isUtterance(token.lower)) continue;
    if (tokens[i + 1]?.lower === "by") return mentionStartingAt(tokens, i + 2);
    for (let whose = i - 1; whose >= Math.max(0, i - 3); whose -= 1) {
      const found = owner(tokens, whose);
      if (found) return found;
    }
    return null;
  }
  return null;
}

function isUtterance(word: string): boolean {
  return UTTERANCES.has(word) || (word.endsWith("s") && UTTERANCES.has(word.slice(0, -1)));
}

/** The owner that a possessive at `at` names: "Lee's" or "her". */
function owner(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  if (!token) return null;
  if (/^(?:his|her|their)$/u.test(token.lower)) {
    return { kind: "pronoun", start: token.start, end: token.end, head: [token] };
  }
  if (!isPossessive(token)) return null;
  const text = token.text.replace(/['’]s?$/u, "");
  const bare = { ...token, text, end: token.start + text.length, lower: token.lower.replace(/'s?$/u, "") };
  const whole = mentionEndingAt([...tokens.slice(0, at), bare], at);
  const isPerson = whole?.kind === "nominal" && isPersonNoun(whole.head.at(-1)?.lower ?? "");
  return whole?.kind === "name" || isPerson ? whole : null;
}
