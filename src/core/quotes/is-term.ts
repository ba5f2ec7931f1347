import { withoutListed, withoutListedBehind } from "./listed.ts";
import type { Quotation } from "./quotation.ts";
import { isClosed } from "./word-kinds.ts";
import { wordList } from "./word-list.ts";

/** Up to so many words in marks, with no verb of speech about them, may be a word held at arm's length. */
const LONGEST_TERM = 3;
/** How far before the marks a word of framing is looked for, in UTF-16 units. */
const REACH = 70;

/** Words that put what follows in somebody's mouth, though they are no verbs of speech. */
const FRAMING = new RegExp(
  `(?<![\\p{L}-])(?:${[
    "accus\\p{L}+ admi(?:t|ss)\\p{L}* aim alleg\\p{L}+ argu\\p{L}+ assert\\p{L}* attacks? blam\\p{L}+ boast\\p{L}* brand(?:ed|s|ing)",
    "calls? called calling cast(?:s|ing)? chants? chanted charge[ds]? claim\\p{L}* comments? compla\\p{L}+ concern\\p{L}* coin(?:ed|s)",
    "conclu\\p{L}+ consider(?:s|ed)? contention critici\\p{L}+ cry cries cried declar\\p{L}+ defen[ds]\\p{L}* deni\\p{L}+ denounc\\p{L}+ deride[ds]? derid\\p{L}+",
    "describ\\p{L}+ dismiss\\p{L}* embrac\\p{L}+ fears? frame[ds]? grous\\p{L}+ hail\\p{L}* herald\\p{L}* insist\\p{L}* insult\\p{L}* jeer\\p{L}* jok\\p{L}+",
    "label\\p{L}* mention\\p{L}* message mock\\p{L}* nam(?:ed|ing)(?!\\s(?:for|after)) oppos\\p{L}+ order(?:s|ed) pivot\\p{L}* pledg\\p{L}+ portray\\p{L}* position(?:s|ed) prais\\p{L}+",
    "promis\\p{L}+ pronounc\\p{L}+ propos\\p{L}+ rat(?:ed|es) refer(?:s|red|ring)? refus\\p{L}+ remarks? say says said saying",
    "slam\\p{L}* slogan suggest\\p{L}* swor\\p{L}+ tout\\p{L}* tweet\\p{L}* urg\\p{L}+ vow\\p{L}* warn\\p{L}* writes? wrote",
  ]
    .join(" ")
    .replaceAll(" ", "|")})\\b`,
  "iu",
);

/** "a “very short” brief, as she called it", "“brief” is how Roth put it": somebody's word after all. */
const CALLED_BEHIND =
  /^(?:[^.!?"“”]{0,40}\bas\s(?:he|she|they|it|\p{Lu}[\p{L}’'-]+)\s(?:call|put|describe|phrase|term)|\s(?:is|was)\s(?:how|what|the\s(?:phrase|term|word))\s(?:he|she|they|\p{Lu}))/u;

/** "an impassioned “farewell address”": behind an article a word in "-ed" is no verb. */
const DESCRIBED = /\b(?:an?|the|his|her|its|their)\s\p{Ll}+(?:ed|ing)\s$/u;

/** "Two “volunteers” were late": what begins the sentence as its subject is no predicate about somebody. */
const AS_SUBJECT =
  /^[\s“"]*(?:an?|any|each|every|her|his|its|my|our|their|two|three|four|many|most|several)\s$/iu;

/** “lack of wind,” the port's records show: the words of a paper. */
const SHOWN_BEHIND = /^\s(?:[\p{L}’'-]+\s){1,4}(?:shows?|showed)\b/u;

/** Right before the marks, these keep what is in them inside the writer's own sentence. */
const POINTERS = wordList(
  "the this these those that such some among so-called self-described self-styled what and or for from of with by into about",
);

/** Behind the marks, a word that begins something new, so that what is in them is no epithet of a noun. */
const NEW_START = wordList(`
  a about after against among an and any are as at be because been before between but by could did do does during every
  for from had has have he her his if in into is it its more no nor not of off on or out over she should so than that
  the their them then there they this through throughout to under until was were when where which while who will with
  would despite even just only until yet
`);

/**
 * Whether a few words in marks, with no verb of speech about them, are a term of the writer's: “super PACs”, the “slow”
 * boat. What is attributed in other words ("portrayed it as “slow”"), or stands as a predicate of its own ("it was
 * “slow”"), is somebody's word.
 */
export function isTerm(text: string, { start, end, outer }: Quotation): boolean {
  const inner = text.slice(start, end);
  const words = inner.split(/\s+/u, LONGEST_TERM + 1).length;
  if (words > LONGEST_TERM) return false;
  const near = withoutListed(text.slice(Math.max(0, outer.start - REACH), outer.start));
  const before = near.slice(
    Math.max(near.lastIndexOf("\n"), near.search(/[.?!]["”]?\s+\P{Ll}[^.?!]*$/u)) + 1,
  );
  const previous = /(\S+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? "";
  if (/\b(?:so-called|self-described|self-styled|among|such as|click(?:ing)?(?: the)?)\s*$/u.test(before))
    return true;
  const behind = withoutListedBehind(text.slice(outer.end, outer.end + REACH));
  if (FRAMING.test(before) || CALLED_BEHIND.test(behind)) return false;
  if (/,$/u.test(inner) && SHOWN_BEHIND.test(behind)) return false;
  const next = /^\s(\p{Ll}[\p{L}’'-]*)/u.exec(behind)?.[1] ?? "";
  const isWhole = /[,!?—–…-]$/u.test(inner);
  // “Go home,” came shouts: where a sentence begins with speech, what comes behind is no noun to go with it.
  const isEpithet = next !== "" && !NEW_START.has(next) && !(previous === "" && isWhole);
  return (
    isEpithet ||
    POINTERS.has(previous) ||
    // "the town’s “beach” is gravel"; of two words or more one may well be somebody's.
    (words === 1 && /\p{L}(?:['’]s|s['’])$/u.test(previous)) ||
    (previous === "" && !isWhole) ||
    // "his crew “losing heart” in the fog": what a noun is said to do is no name for it.
    (isNounOrAdjective(previous) && !/^\p{Ll}+ing\s/u.test(inner)) ||
    DESCRIBED.test(before) ||
    AS_SUBJECT.test(before)
  );
}

/** A guess: a studio “fixer”, a global “divergence"; "defied “them”" ends as verbs do. */
function isNounOrAdjective(word: string): boolean {
  return /^\p{L}[\p{L}-]*$/u.test(word) && !isClosed(word) && !/(?:[eo]d|ing|[^s]s|en)$/u.test(word);
}
