import { ADVERBS, AUXILIARIES, DETERMINERS, FORMS_OF_BE, RELATIVES } from "./closed-words.ts";
import { type Cue, cueOf, NOUN_CUES } from "./cue-verbs.ts";
import { isDoneByHeard } from "./heard.ts";
import { isSourceNoun } from "./person-nouns.ts";
import type { Token } from "./tokens.ts";
import { isNameWord, isPossessive, pronounOf } from "./word-kinds.ts";
import { wordList } from "./word-list.ts";

const PHRASE =
  /^(?:puts? it|(?:shot|fired|hit|struck|wrote|fires|hits) back|point(?:s|ed) out|(?:went|goes) on|chim(?:es|ed) in)$/u;

/** The words that such a phrase, or one with "with", begins with. */
const PHRASE_BEGINS = wordList(`
  put puts shot fired hit struck wrote fires hits point points pointed went goes chimes chimed
  ends ended closes closed opens opened greets greeted
`);

/** The verb of speech at a place in a sentence; undefined for nouns that look like one, and for passives. */
export function reportingVerbAt(tokens: readonly Token[], at: number): Cue | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const phrase = phraseAt(tokens, at);
  if (phrase) return phrase;
  const cue = /^\p{Ll}/u.test(token.text) ? cueOf(token.lower) : undefined;
  // "quoted him as saying": the saying counts.
  if (
    cue &&
    tokens.slice(at + 1, at + 4).some((one, i, next) => one.lower === "as" && next[i + 1]?.lower === "saying")
  )
    return undefined;
  if (cue && /^(?:begin|start)$/u.test(cue.base) && isDoing(tokens, at)) return undefined;
  return cue && !isNoun(tokens, at) && !isPassive(tokens, at, cue) ? cue : undefined;
}

/** "began the talks", "started to work": no verb of speech, unless behind a quotation ("“…,” began the clerk"). */
function isDoing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at - 1]?.kind === "quotation" || next?.kind !== "word") return false;
  return DETERMINERS.has(next.lower) || /^to$|ing$/u.test(next.lower);
}

/** Verbs that are cues only with their second word: "put it", "shot back", "pointed out", "went on". */
function phraseAt(tokens: readonly Token[], at: number): Cue | undefined {
  if (!PHRASE_BEGINS.has(tokens[at]?.lower ?? "")) return undefined;
  const pair = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  if (!PHRASE.test(pair) && !leadsWith(tokens, at)) return undefined;
  return { base: pair, form: "finite", past: false, strong: true };
}

/** "ended his calls with “…”": whoever begins or ends something with words says them. */
function leadsWith(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:end|close|open|greet)/u.test(tokens[at]?.lower ?? "")) return false;
  const marks = tokens.findIndex((token, i) => i > at && i < at + 8 && token.kind === "quotation");
  const before = tokens[marks - 1]?.text === "," ? marks - 2 : marks - 1;
  return before > at && tokens[before]?.lower === "with";
}

/** "was called", "being accused", "Asked about it, …": the subject is spoken of, not speaking. */
function isPassive(tokens: readonly Token[], at: number, cue: Cue): boolean {
  if (!cue.past) return false;
  if (at === 0 || /^(?:when|if|as|though)$/u.test(tokens[at - 1]?.lower ?? "")) return true;
  const before = tokens[at - 1];
  const earlier =
    before && /(?:ly$|^(?:also|not|often|never|being|been)$)/u.test(before.lower) ? tokens[at - 2] : before;
  return FORMS_OF_BE.has(before?.lower ?? "") || FORMS_OF_BE.has(earlier?.lower ?? "");
}

function isNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !NOUN_CUES.has(token.lower)) return false;
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (before.kind !== "word") return false;
  if (isThirdPerson(tokens, at) || isDoneByHeard(tokens, at)) return false;
  if (isPossessive(before)) return tokens[at + 1]?.kind !== "quotation";
  // "a Democratic state": only several say a verb without its "s".
  if (cueOf(token.lower)?.form === "base" && isNameWord(before) && !/s$/u.test(before.lower)) return true;
  if (isNameWord(before) && isDetermined(tokens, at - 1) && !takesObject(tokens, at)) return true;
  if (isNameWord(before) || pronounOf(before) !== "" || RELATIVES.has(before.lower)) return false;
  if (AUXILIARIES.has(before.lower) || ADVERBS.has(before.lower) || before.lower === "to") return false;
  return !/(?:ly|s)$/u.test(before.lower) || DETERMINERS.has(before.lower);
}

/** "The ad claims “…”", "the report states that …": a singular subject, and behind the verb what only a verb has. */
function isThirdPerson(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (
    !before ||
    !tokens[at]?.lower.endsWith("s") ||
    !isSourceNoun(before.lower) ||
    before.lower.endsWith("s")
  )
    return false;
  const closes = next === undefined || next.text === ".";
  if (closes && tokens.some((token, i) => i < at && token.kind === "quotation")) return true;
  return takesObject(tokens, at);
}

/** Whether behind the verb at `at` stands what only a verb has: marks, "that", or a noun phrase. */
function takesObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next?.kind === "quotation" ||
    next?.lower === "that" ||
    DETERMINERS.has(next?.lower ?? "") ||
    (/^[,:]$/u.test(next?.text ?? "") && tokens[at + 2]?.kind === "quotation")
  );
}

/** "the Paris attacks": a name with a determiner before it is an adjective to what looks like a verb. */
function isDetermined(tokens: readonly Token[], name: number): boolean {
  let first = name;
  while (isNameWord(tokens[first - 1])) first -= 1;
  return DETERMINERS.has(tokens[first - 1]?.lower ?? "");
}
