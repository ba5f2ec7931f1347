import { entriesOf } from "./entry.ts";
import { LEXICON } from "./lexicon.ts";
import { entries as names } from "./names.json";

/** How a word is sounded, in the alphabet of Flite's US English, with a stress digit on every vowel. */
export interface Pronunciation {
  /** In small letters; what is said, not what is shown. */
  readonly word: string;
  readonly phones: string;
}

const byWord = new Map<string, Pronunciation>();
for (const { written, say, phones } of [...LEXICON, ...entriesOf(names)]) {
  if (phones === null) continue;
  const word = (say ?? written).toLowerCase();
  byWord.set(word, { word, phones });
}

const WORD = /[\p{L}\p{M}]+/gu;

/** What the lexicon knows of how the words of a spoken text are sounded, each once, in the order of the text. */
export function pronunciationsIn(spoken: string): readonly Pronunciation[] {
  const found = new Set<Pronunciation>();
  for (const [word] of spoken.matchAll(WORD)) {
    const known = byWord.get(word.toLowerCase());
    if (known) found.add(known);
  }
  return [...found];
}
