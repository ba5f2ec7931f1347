import { cardinal, digitByDigit, nameNumber, ordinal, year } from "./number-words.ts";

/** Words that names of sites and accounts are made of, for those that run them together ("militarytimes"). */
const KNOWN =
  "military times army navy air force forces and marine marines corps coast guard national space defense defence news task purpose stars stripes war rocks breaking foreign policy washington new york post daily wall street journal veterans veteran affairs crisis line hill service services members enterprise united states naval institute armed families family department dept of the benefits health care combat command support center home base jobs today press associated one source white house go fund me my usa".split(
    " ",
  );
const LONGEST_FIRST = [...KNOWN].sort((a, b) => b.length - a.length);

/** Short names that are letters although they can be said as words. */
const LETTERS =
  /^(?:aol|usa|usaf|usmc|uscg|usma|usna|usni|cnn|nbc|cbs|bbc|npr|pbs|upi|afp|va|dod|doj|dhs|fbi|cia|gao|cbo|gsa|ice|un|eu|uk|us|iava|vfw|dfas)$/u;
/** Words of two letters in addresses; all others are letters ("va", "af"). */
const SHORT_WORDS = /^(?:go|my|we|in|on|up|to|it|is|be|do|me|he|no|or|at|of|an|as|by|if|so|co)$/u;
/** Names in capitals that are words. */
const WORDS = /^(?:NATO|NASA|FEMA|NORAD|DARPA|AWOL|POTUS|FLOTUS|SCOTUS)$/u;

/** Where a name stands: an account or a person's, the host of an e-mail address, or an address on the web. */
export type Where = "name" | "host" | "web";

/** A part of an address or name, and how it is said; the parts tile what was given. */
export interface WebWord {
  readonly written: string;
  readonly said: string;
}

/**
 * The words of a name without spaces: split at capitals, at digits and between known words ("USNavy" U S, Navy;
 * "militarytimes" military, times). In a host, names known for it are said by their letters; on the web also what has
 * no vowel.
 */
export function webWords(name: string, how: Where): readonly WebWord[] {
  const parts =
    name.match(
      /DoD|\d{1,4}(?:st|nd|rd|th)(?!\p{Ll})|\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\d+|[^\p{Lu}\p{Ll}\d]/gu,
    ) ?? [];
  return parts.flatMap((part) =>
    knownWords(part).map((written) => ({ written, said: sayPart(written, how) })),
  );
}

function sayPart(part: string, how: Where): string {
  if (/^\d+\D/u.test(part)) return ordinal(part.replace(/\D/gu, ""));
  if (/^\d/u.test(part)) return how === "name" && part.length === 3 ? nameNumber(part) : webNumber(part);
  if (part === "_") return "";
  if (WORDS.test(part)) return part.toLowerCase();
  const isLetters =
    part === "DoD" ||
    (how !== "name" && isKnownLetters(part.toLowerCase())) ||
    /^\p{Lu}{2,4}$/u.test(part) ||
    (how === "web" && /^[b-df-hj-np-tv-xz]{2,4}$/u.test(part));
  if (isLetters) return part.toUpperCase().split("").join(" ");
  return /^\p{Lu}{2}/u.test(part) ? part.toLowerCase() : part;
}

const isKnownLetters = (part: string): boolean =>
  LETTERS.test(part) || (/^[a-z]{2}$/u.test(part) && !SHORT_WORDS.test(part));

/** Splits what is wholly made of known words; each step takes the longest, so it is linear. */
function knownWords(part: string): readonly string[] {
  const small = part.toLowerCase();
  const words: string[] = [];
  let at = 0;
  while (at < part.length && part.length <= 40) {
    const next = LONGEST_FIRST.find((word) => small.startsWith(word, at));
    if (next === undefined) return [part];
    words.push(part.slice(at, at + next.length));
    at += next.length;
  }
  return words.length > 0 ? words : [part];
}

const webNumber = (digits: string): string => {
  if (/^(?:19|20)\d\d$/u.test(digits)) return year(digits);
  return /^[1-9]\d?$|^[1-9]0{2,3}$/u.test(digits) ? cardinal(digits) : digitByDigit(digits);
};
