import { BEFORE_NUMBER, CLOSING, QUALIFIERS, STATES, TITLES, WITHIN } from "./abbreviations.ts";
import { FINITE, NAME_GOES_ON, QUALIFIED, SPEECH, STARTERS, TIMES } from "./following-words.ts";
import type { Stop } from "./stops.ts";

/**
 * Whether a sentence ends at a stop. Every rule looks at the word before the stop and at a few words behind it;
 * nothing searches further, so a block is judged in linear time.
 */
export function endsSentence(stop: Stop): boolean {
  const { next } = stop;
  if (next === "") return false;
  if (isMarker(stop)) return false;
  if (!opensSentence(next)) return false;
  if (isCitation(stop)) return false;
  if (stop.marks === ".") return endsAtFullStop(stop);
  // A spaced ellipsis in the middle of a thought; with four dots its sentence is over.
  if (stop.spaced) return stop.marks.length > 3;
  // “Never!” Lee shouted: the attribution belongs to what it attributes.
  return !(stop.closers !== "" && namesSpeaker(next, stop.nextRest));
}

/** A capital, a digit, or a lower-case brand name with a capital inside ("eBay"). */
function opensSentence(next: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£@#]/u.test(next) || /^\p{Ll}\p{Lu}\p{L}+$/u.test(next);
}

/** The number or letter of a list item ("1." or "a." at the very beginning), which its text must follow. */
function isMarker(stop: Stop): boolean {
  return stop.first && /^(?:\d{1,3}|[a-zA-Z])$/u.test(stop.word) && stop.word !== "I";
}

/** “… a long road [...]” (Lee 12). */
function isCitation(stop: Stop): boolean {
  return stop.closers !== "" && stop.nextOpening === "(" && /^\d+\)/u.test(stop.nextRest[0] ?? "");
}

function endsAtFullStop(stop: Stop): boolean {
  const word = stop.word.toLowerCase();
  const next = plain(stop.next);
  const starter = STARTERS.has(next);
  if (/^\d/u.test(stop.next))
    return !BEFORE_NUMBER.has(word) && !TITLES.has(word) && !/^\p{L}(?:\.\p{L})*$/u.test(word);
  if (TITLES.has(word)) return isLowerWordThatIsNoTitle(stop);
  if (QUALIFIERS.has(word)) return endsAtQualifier(stop, next, starter);
  if (CLOSING.has(word) || isState(stop, word)) return endsAtClosing(stop, word, next, starter);
  if (WITHIN.has(word)) return starter;
  if (/^\p{L}$/u.test(stop.word)) return endsAtInitial(stop, starter);
  // Initials and unknown dotted forms: "A.B. Lee".
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return starter;
  return true;
}

/** "del" and "vice" are words as well; in lower case before a starter they are not titles. */
function isLowerWordThatIsNoTitle(stop: Stop): boolean {
  return /^\p{Ll}{3,}$/u.test(stop.word) && STARTERS.has(plain(stop.next));
}

/** "Fla." is a state; "Miss." and "Ill." need their capital to be told from words. */
function isState(stop: Stop, word: string): boolean {
  return STATES.has(word.replace(/^[dri]-/u, "")) && /^\p{Lu}/u.test(stop.word);
}

/** "the U.S. Officials said" ends; "the U.S. Embassy" goes on; "the U.S. Lee was told" has a subject with its verb. */
function endsAtQualifier(stop: Stop, next: string, starter: boolean): boolean {
  if (stop.closers !== "" || stop.nextOpening !== "") return true;
  if (QUALIFIED.has(next)) return false;
  return starter || FINITE.has(plain(stop.nextRest[0] ?? ""));
}

function endsAtClosing(stop: Stop, word: string, next: string, starter: boolean): boolean {
  if (/^[ap]\.m$/u.test(word)) return !TIMES.has(next) && !stop.fronted;
  if (word === "d.c" && QUALIFIED.has(next)) return false;
  // "Co. B" is a company of soldiers, not a firm.
  if (word === "co" && /^[B-HJ-Z]\b/u.test(stop.next) && next.length === 1) return false;
  return starter || !NAME_GOES_ON.has(next);
}

/** "Ann I. Lee" has an initial; "he and I. Was it" and "Plan B. The" have not. */
function endsAtInitial(stop: Stop, starter: boolean): boolean {
  if (stop.word === "I" && /^\p{Ll}/u.test(stop.previous)) return true;
  return starter && !/^I$/u.test(stop.next);
}

/** Up to four capitalised words and then a verb of speech. */
function namesSpeaker(next: string, rest: readonly string[]): boolean {
  if (STARTERS.has(plain(next)) && plain(next) !== "the") return false;
  const verb = rest.findIndex((word) => SPEECH.has(plain(word)));
  return verb >= 0 && verb < 4 && rest.slice(0, verb).every((word) => /^\p{Lu}/u.test(word));
}

function plain(word: string): string {
  return word
    .replaceAll("’", "'")
    .replace(/[^\p{L}\p{N}'-]+$/u, "")
    .toLowerCase();
}
