/** Makes a set of the words in a text, for the word tables of the rules. */
export function wordList(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
