import { BEFORE_NUMBER, kindOf, TITLES } from "./abbreviations.ts";
import { FINITE, LABELLED, NAME_GOES_ON, QUALIFIED, SPEECH, STARTERS, TIMES } from "./following-words.ts";
import type { KnownNames } from "./known-names.ts";
import type { Stop } from "./stops.ts";

/**
 * Whether a sentence ends at a stop. Every rule looks at a few words before the stop and behind it;
 * nothing searches further, so a block is judged in linear time.
 */
export function endsSentence(stop: Stop, known: KnownNames): boolean {
  const { next, closed, opening } = stop;
  if (!opensSentence(next)) return false;
  // “… over.” — Ann Lee; KYIV, Va. — A jet. Elsewhere a hyphen may begin the item of a list.
  if (/^(?:[—–]|--)/u.test(opening)) return false;
  if (opening.startsWith("-") && (closed || kindOf(stop.word))) return false;
  // “… a long road [...]” (Lee 12).
  if (closed && opening === "(" && /^\s\d+\)/u.test(stop.rest)) return false;
  if (stop.marks === ".") return !isMarker(stop) && endsAtFullStop(stop, known);
  // A spaced ellipsis in the middle of a thought; with four dots, or closed by a mark, its sentence is over.
  if (stop.spaced && !closed) return stop.marks.length > 3;
  if (kindOf(stop.word) === "brand" && !closed) return isStarter(plain(next));
  // “Never!” Lee shouted: the attribution belongs to what it attributes.
  return !(closed && namesSpeaker(stop));
}

/** A capital, a digit, or a capital behind a small prefix ("eBay", "al-Qaida"). */
function opensSentence(next: string): boolean {
  const unit = next.charCodeAt(0);
  if (unit > 64 && unit < 91) return true;
  return /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£@#]|\p{Ll}{1,3}[-'’]?\p{Lu}\p{L})/u.test(next);
}

/** The number or letter of a list item ("1." or "a." at a beginning, or behind a colon), which its text must follow. */
function isMarker({ before, word }: Stop): boolean {
  if (word.length > 3 || !/^(?:\d{1,3}|\p{L})$/u.test(word)) return false;
  return word !== "I" && /^[^\p{L}\p{N}]*$|:\s+$/u.test(before);
}

function endsAtFullStop(stop: Stop, known: KnownNames): boolean {
  const { word } = stop;
  const kind = kindOf(word);
  const dotted = /(?:^|\.)\p{L}$/u.test(word);
  if (/^\d/u.test(stop.next)) return endsBeforeNumber(stop, kind, dotted);
  if (kind === undefined && !dotted && !isShortened(word)) return true;
  const next = plain(stop.next);
  const starter = isStarter(next);
  if (kind === "title") return endsAtTitle(stop, next);
  if (kind === "qualifier") return endsAtQualifier(stop, next, known);
  if (kind === "closing" || kind === "state") return endsAtClosing(stop, next);
  if (starter) return !(word.length === 1 && isNameToo(stop, next));
  if (word === "I" && /(?:^|\s)\p{Ll}+\s+$/u.test(stop.before)) return true;
  if (dotted && LABELLED.has(plain(lastWord(stop.before)))) return true;
  return /^\s+\p{Ll}/u.test(stop.rest) && known.isCommon(next) && !known.isName(next);
}

/** "The", "They're". */
const isStarter = (word: string): boolean => STARTERS.has(word.replace(/'\p{L}+$/u, ""));

/** A capital and consonants: "Natl.", "Rm." */
const isShortened = (word: string): boolean => word.length < 6 && /^\p{Lu}[bcdfghj-np-tv-xz]+$/u.test(word);

function endsBeforeNumber({ word, next, before }: Stop, kind: string | undefined, dotted: boolean): boolean {
  if (BEFORE_NUMBER.has(word.toLowerCase()) || kind === "title") return false;
  if (kind === "qualifier") return /\bthe\s+$/u.test(before) && /^[\d,]+$/u.test(next);
  return kind === "closing" || kind === "state" || !dotted;
}

/** “Call the Gen. They know”; and "del", "op" and "vice" in small letters are words as well, but "vs." is not. */
function endsAtTitle({ word }: Stop, next: string): boolean {
  if (/^vs?$/u.test(word)) return false;
  if (/^(?:it|the[rs]?e?y?)$/u.test(next)) return true;
  return /^\p{Ll}/u.test(word);
}

/** "the U.S. Officials said" ends; "the U.S. Embassy" goes on; "the U.S. Lee was told" has a subject with its verb. */
function endsAtQualifier(
  { closed, opening, before, next: shown, rest }: Stop,
  next: string,
  known: KnownNames,
): boolean {
  if (closed || opening !== "") return true;
  const defined = /\bthe\s+$/iu.test(before);
  // "to the U.S. Sen. Lee said" ends, "when U.S. Sen. Lee said" goes on.
  if (shown.endsWith(".") && TITLES.has(next)) return defined;
  if (isQualified(next)) return false;
  if (isStarter(next)) return true;
  const words = [shown, ...rest.trim().split(/\s+/u)];
  const verb = words.findIndex((word) => /^\p{Ll}/u.test(word));
  if (verb < 1 || words.slice(0, verb).some((word) => isQualified(plain(word)) || /,$/u.test(word)))
    return false;
  const found = words[verb] ?? "";
  if (verb === 1 && /s$/u.test(next) && known.isCommon(next) && !known.isName(next)) return true;
  if (FINITE.has(plain(found)) || SPEECH.has(plain(found)) || (defined && /(?:ed|ly)$/u.test(found)))
    return true;
  return defined && verb === 1 && known.isName(next) && !/[^s]s$/u.test(found);
}

/** "Embassy", "Secretary-General". */
const isQualified = (word: string): boolean =>
  QUALIFIED.has(word) || QUALIFIED.has(word.slice(0, Math.max(0, word.indexOf("-"))));

function endsAtClosing(stop: Stop, next: string): boolean {
  const word = stop.word.toLowerCase();
  if (/^[ap]\.m$/u.test(word)) {
    if (TIMES.has(next) || /^\s+time\b/u.test(stop.rest)) return false;
    return !FRONTED.test(stop.before);
  }
  if (word === "d.c" && isQualified(next)) return false;
  // "Co. B" is a company of soldiers, not a firm: a firm has a name before it.
  if (word === "co" && (!/\p{L}/u.test(stop.before) || /^[B-HJ-Z]$/u.test(stop.next))) return false;
  return isStarter(next) || !NAME_GOES_ON.has(next);
}

/** A sentence that is only a phrase of time so far: "On Friday at about 5 ". */
const FRONTED =
  /^[^\p{L}]*(?:at|by|around|about|before|after|until|since|from|just|shortly|between|on)(?: (?:\p{Lu}\p{L}+,?|about|around|after|before|at|exactly|roughly|nearly)){0,4} [\d:]+\s$/iu;

/** "J. Will Lee" and "A. May Roth": these starters are names as well. */
const isNameToo = ({ rest }: Stop, next: string): boolean =>
  /^(?:will|may|an|art|i)$/u.test(next) && (next === "i" || /^\s+\p{Lu}/u.test(rest));

/** A few words of a name or an office and then a verb of speech. */
function namesSpeaker({ next, rest }: Stop): boolean {
  if (isStarter(plain(next)) && plain(next) !== "the") return false;
  const words = [next, ...rest.trim().split(/\s+/u)];
  const verb = words.findIndex((word) => SPEECH.has(plain(word)));
  const isName = (word: string) => /^(?:\p{Lu}|\d+(?:st|nd|rd|th)$|(?:of|the|j\.g\.)$)/u.test(word);
  return verb > 0 && verb < 8 && words.slice(0, verb).every(isName);
}

const lastWord = (before: string): string =>
  plain(before.slice(before.trimEnd().lastIndexOf(" ") + 1).trim());

function plain(word: string): string {
  return word
    .replaceAll("’", "'")
    .replace(/[—–].*$|[^\p{L}\p{N}'-]+$/u, "")
    .toLowerCase();
}
