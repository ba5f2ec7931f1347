import { entries as abbreviations } from "./abbreviations.json";
import { type Entry, entriesOf } from "./entry.ts";
import { entries as letters } from "./letters.json";
import { entries as mixed } from "./mixed.json";
import { entries as ordinaryWords } from "./ordinary-words.json";
import { entries as ranks } from "./ranks.json";
import { entries as titles } from "./titles.json";
import { entries as words } from "./words.json";

/** All entries, in the order of their files; of two for one written form the first that holds is read. */
export const LEXICON: readonly Entry[] = [
  ranks,
  titles,
  abbreviations,
  words,
  letters,
  mixed,
  ordinaryWords,
].flatMap(entriesOf);

/** The run of letters and digits by which an entry is found. */
export const FIRST_WORD = /[\p{L}\p{N}]{1,24}/uy;

const byFirstWord = new Map<string, Entry[]>();
for (const entry of LEXICON) {
  if (entry.say === null) continue;
  const [first = ""] = /^[\p{L}\p{N}]+/u.exec(entry.written) ?? [];
  const known = byFirstWord.get(first);
  if (known) known.push(entry);
  else byFirstWord.set(first, [entry]);
}
for (const entries of byFirstWord.values()) entries.sort((a, b) => b.written.length - a.written.length);

const NONE: readonly Entry[] = [];

/** The entries that have something to say and begin with a word, the longest first. */
export const entriesFrom = (firstWord: string): readonly Entry[] => byFirstWord.get(firstWord) ?? NONE;
