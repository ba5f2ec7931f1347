import { matchAt } from "./reading.ts";

/** Where an acronym is to be said in full: its offset (UTF-16 units), how it is written, and the words. */
export interface FirstUse {
  readonly at: number;
  readonly written: string;
  readonly words: string;
}

const DEFINED = /\((\p{Lu}{2,10})\)/gu;
const ACRONYM = /(?<![\p{L}\p{N}\p{M}])\p{Lu}{2,10}(?![\p{L}\p{N}\p{M}])/gu;
/** As many letters before a definition as the words of ten letters can take. */
const REACH = 160;
const SMALL = /^(?:a|an|and|for|in|of|on|or|the|to|with)$/u;

/**
 * The first use of each acronym that an article explains itself: of "the International Zone (IZ)" the first "IZ" that
 * stands alone. What is not explained is left as it is.
 */
export function firstUses(article: string): readonly FirstUse[] {
  const words = new Map<string, string>();
  const defined = new Set<number>();
  for (const match of article.matchAll(DEFINED)) {
    const [whole, acronym = ""] = match;
    const full = fullForm(acronym, article.slice(Math.max(0, match.index - REACH), match.index));
    if (full === null) continue;
    defined.add(match.index + whole.indexOf(acronym));
    if (!words.has(acronym)) words.set(acronym, full);
  }
  const uses: FirstUse[] = [];
  if (words.size === 0) return uses;
  for (const { 0: written, index: at } of article.matchAll(ACRONYM)) {
    const full = words.get(written);
    if (full === undefined || defined.has(at)) continue;
    words.delete(written);
    uses.push({ at, written, words: full });
  }
  return uses;
}

/** The words right before a definition whose first letters are the acronym's, small words passed over; else null. */
function fullForm(acronym: string, before: string): string | null {
  const words = [...before.matchAll(/[\p{L}\p{N}’'-]+/gu)];
  let left = acronym.length;
  for (const word of words.toReversed()) {
    const [letters] = word;
    if (SMALL.test(letters) && letters[0]?.toUpperCase() !== acronym[left - 1]) continue;
    if (letters[0]?.toUpperCase() !== acronym[left - 1]) return null;
    left--;
    // A mark between them would make it two phrases.
    if (left === 0) return sole(before.slice(word.index).trim());
  }
  return null;
}

const sole = (phrase: string): string | null => {
  const match = matchAt(/[\p{L}\p{N}’' -]{3,160}/uy, phrase, 0);
  return match?.[0].length === phrase.length ? phrase : null;
};
