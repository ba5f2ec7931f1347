import { isWordEnd, matchAt, type Reader, say } from "../reading.ts";
import { isInDateline, isShouted } from "../shouting.ts";
import { inflected } from "./inflection.ts";

const CAPITALS = /\p{Lu}{2,24}/uy;

/** Up to this many letters are spelled where nothing tells that they are a word. */
const SPELLED = 3;
/** Longer runs of capitals are words, however they look: letters without end are no help to an ear. */
const LONGEST_SPELLED = 7;

const ONSET =
  "(?:[bcdfghjklmnprstvwyz]|qu|[bcfgps]l|[bcdfgpt]r|[ckgs]n|[cgpstw]h|sc|sk|sm|sp|squ|st|sw|tw|wr|shr|thr|s[cpt]r|spl|sch)";
const CODA =
  "(?:(?:[bcdfgklmnprstvwxyz]|[cfklnpr]t|[lnr]d|l[fkmp]|r[bcfgklmnpv]|mp|n[cgkx]|s[hkpt]|[cgt]h|ck|ff|ll|ss|tch|ght|r[lsd]t|rld|xt|n[ct]h|l[nt]h|rth|rch|mb|wn|wl)s?)";
const PRONOUNCEABLE = new RegExp(`^(?:${ONSET}?[aeiouy]{1,3}${CODA}?){1,8}$`, "u");

/**
 * Reads what is in capitals and unknown: a word where all around is in capitals, where it is long, or where four or
 * more letters can be pronounced ("NORDLOK"), and else letters ("XQJ"). A place in a dateline is a name.
 */
export const readCapitals: Reader = ({ text, at }) => {
  const capitals = matchAt(CAPITALS, text, at)?.[0];
  if (capitals === undefined) return null;
  const end = at + capitals.length;
  const word = capitals.toLowerCase();
  if (isInDateline(text, at) && isWordEnd(text, end) && isLikeName(word))
    return [say(capitals.length, named(capitals))];
  const isWord =
    capitals.length > LONGEST_SPELLED ||
    (PRONOUNCEABLE.test(word) && (isLikeWord(word) || isShouted(text, at, end)));
  return inflected(capitals, isWord ? word : [...capitals].join(" "), text, end);
};

const named = (capitals: string): string => capitals.slice(0, 1) + capitals.slice(1).toLowerCase();

/** A place of a few letters can be pronounced ("ROME"); what cannot is letters there too ("MCB QUANTICO"). */
const isLikeName = (word: string): boolean =>
  PRONOUNCEABLE.test(word) || (word.length > SPELLED && /[aeiouy]/u.test(word));

/** Four letters with three vowels ("IAEA") are seldom a word, nor is what begins as "YMCA". */
const isLikeWord = (word: string): boolean =>
  word.length > SPELLED &&
  !/^y[^aeiou]/u.test(word) &&
  (word.length > 4 || (word.match(/[aeiou]/gu)?.length ?? 0) < 3);
