/** What an article's own words tell about a word that has a capital where a sentence may begin. */
export interface KnownNames {
  /** Whether the word keeps its capital inside sentences, without an article before it ("told Roth"). */
  readonly isName: (word: string) => boolean;
  /** Whether the word also stands in small letters, so that a capital shows the beginning of a sentence. */
  readonly isCommon: (word: string) => boolean;
}

const WORD = /(?<![\p{L}'’-])(\p{Ll}[\p{L}'’-]*)(?: (\p{Lu}\p{Ll}[\p{L}'’-]*))?/gu;
const DETERMINER = /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|each|every)$/u;

/** Gathers them from the whole text of an article, in linear time, when they are first asked for. */
export function namesIn(text: string): KnownNames {
  const names = new Set<string>();
  const common = new Set<string>();
  let gathered = false;
  const knows = (words: ReadonlySet<string>) => (word: string) => {
    if (!gathered)
      for (const [, before = "", name] of text.matchAll(WORD)) {
        common.add(before);
        if (name !== undefined && !DETERMINER.test(before)) names.add(name.toLowerCase());
      }
    gathered = true;
    return words.has(word);
  };
  return { isName: knows(names), isCommon: knows(common) };
}

/** Nothing is known. */
export const NO_NAMES: KnownNames = { isName: () => false, isCommon: () => false };
