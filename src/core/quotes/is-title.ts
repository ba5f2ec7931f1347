import { PREPOSITIONS } from "./closed-words.ts";
import { cueOf } from "./cue-verbs.ts";
import { withoutListed } from "./listed.ts";
import type { Quotation } from "./quotation.ts";
import { wordList } from "./word-list.ts";

/** What is named rather than said: the words that stand right before such a name. */
const NAMED = wordList(`
  show program programme series sitcom broadcast podcast book novel memoir biography film movie documentary play musical
  song album single poem article essay column story report paper memo pamphlet magazine newspaper website blog ad spot
  video segment episode game ship destroyer frigate cruiser carrier submarine boat uss hms operation exercise mission
  project codename codenamed titled entitled headlined so-called nicknamed dubbed named christened labeled hashtag
  watch watches watched watching author host hosts star starring anchor movement group band team award doctrine
  called known term word words phrase
`);

/** Words that stay small in a title. */
const SMALL = wordList("a an the and or but of for to in on at by from with as is v vs it");

/** How far to either side of the marks the rules look, in UTF-16 units. */
const REACH = 90;
const LONGEST_TITLE = 16;

/** Behind a title: who made it or is in it. */
const MAKER = /^\s(?:co-?hosts?|hosts?|anchors?|stars?|actor|actress|author|creator|singer|director)\b/iu;

/** "a boat called the “Plover”": not what somebody called something. */
const CALLED_THE =
  /(?:,|\b(?!he|she|they|who|it|that|what)\p{Ll}{3,})\s(?:called|named|dubbed|nicknamed|christened)\s(?:an?|the)\s$/u;

/** Verbs that give somebody a name, up to five words before it. */
const CALLING =
  /\b(?:refer|address|describ|portray|rat|dismiss)(?:e[ds]|red|ing|s|ses|sed)?(?:\s\S+){0,5}\s$/u;

/**
 * Whether what stands between marks is a name and not speech: the title of a show, book or ship, an operation, a
 * nickname between given name and surname. Such a name goes on as part of its sentence.
 */
export function isTitle(text: string, quotation: Quotation): boolean {
  const inner = text.slice(quotation.start, quotation.end).trim();
  // In a list of titles each is one; in "signs reading “Go Home” and “Stay Home”" none.
  const before = withoutListed(text.slice(Math.max(0, quotation.outer.start - REACH), quotation.outer.start));
  const behind = text.slice(quotation.outer.end, quotation.outer.end + REACH);
  if (/^(?:https?:\/\/|www\.)/u.test(inner)) return true;
  const previous = wordBefore(before);
  if (/^(?:en)?titled,?$/u.test(previous)) return true;
  // A headline and its author: “Ferry runs aground,” by Ann Lee.
  if (/(?:^|\n)$/u.test(before) && /^\sby\s\p{Lu}/u.test(behind)) return true;
  if (!isTitleCase(inner)) return false;
  if (isNickname(inner, before, behind)) return true;
  // "told “Harbor Morning”": who is told is a listener, and what is told comes behind.
  if (MAKER.test(behind) || /\b(?:told|telling|tells)\s$/u.test(before)) return true;
  // “That’s Lee and Roth.” A sentence of its own at the end of a paragraph is said, however its words are written.
  if (/(?:^|[.!?]["”]?\s|\n)$/u.test(before) && /\p{L}{2}.*\.$/u.test(inner) && /^(?:\n|$)/u.test(behind))
    return false;
  if (CALLED_THE.test(before)) return true;
  if (
    NAMED.has(previous.replace(/,$/u, "")) ||
    /\bcall ?sign,?\s$/iu.test(before) ||
    /^USS$|['’]s$/u.test(lastWord(before))
  )
    return true;
  // "referred to him as “Chris”": a name is what somebody calls another, unless a place or a listener comes between.
  if (CALLING.test(before) && !/\b(?:on|in|to)\s$/u.test(before)) return false;
  if (PREPOSITIONS.has(previous)) return true;
  if (/\b(?:call|label|brand|dub|term)(?:s|b?ed|l?ed|b?ing|l?ing)?(?:\s\S+){0,4}\s$/u.test(before))
    return false;
  return !(cueOf(previous.replace(/,$/u, "")) || /[:]\s*$/u.test(before) || isAttributed(inner, behind));
}

/** Every word but the small ones is capitalised, and nothing is asked or exclaimed. */
function isTitleCase(inner: string): boolean {
  const words = inner.replace(/[.,;]$/u, "").split(/[\s—–]+/u);
  if (words.length > LONGEST_TITLE || /[?!]$/u.test(inner)) return false;
  return (
    /^\P{L}*\p{Lu}/u.test(inner) &&
    words.every(
      (word) =>
        /^[^\p{L}]*(?:\p{Lu}|\p{N}|$)/u.test(word) || SMALL.has(word.toLowerCase().replace(/[,:;]$/u, "")),
    )
  );
}

/** Ann “Red Tape” Lee. */
function isNickname(inner: string, before: string, behind: string): boolean {
  return (
    inner.split(" ").length <= 3 &&
    /\p{Lu}[\p{Ll}.]+\s$/u.test(before) &&
    /^\s\p{Lu}\p{L}+/u.test(behind) &&
    !/[.,]$/u.test(inner)
  );
}

/** “Never,” said Lee: a strong verb of speech within a few words, the comma inside the marks. */
function isAttributed(inner: string, behind: string): boolean {
  if (!/,['’]?$/u.test(inner)) return false;
  // "he demanded": behind a comma and a pronoun any verb tells how it was said.
  if (/^\s(?:he|she|they)\s\p{Ll}+ed\b/u.test(behind)) return true;
  const words = behind
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .filter(Boolean)
    .slice(0, 4);
  return words.some((word) => cueOf(word)?.strong === true);
}

function lastWord(before: string): string {
  return /(?<=^|\s)(\S+)\s$/u.exec(before)?.[1] ?? "";
}

function wordBefore(before: string): string {
  return lastWord(before).toLowerCase();
}
