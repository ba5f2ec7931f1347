import { plainWords } from "./plain-words.ts";

/** A text of fewer words may be said twice. */
const LEAST_WORDS = 6;
/** So many UTF-16 units at the end of a text have to stand in the story as they are. */
const END = 20;
/** Or at least so many, of a short last sentence. */
const LEAST_END = 8;
/** So many places of that end are looked at. */
const MAX_PLACES = 5;
/** So many words of the story may be left out for each that is kept, besides a few. */
const LEFT_OUT = 2;
const A_FEW = 8;

/**
 * Whether a text set apart says in fewer words what one paragraph says: all its words stand there, in order and close
 * together. `body` is the story in plain words, each paragraph between line feeds.
 */
export function isCondensed(text: string, body: string): boolean {
  const sought = plainWords(text);
  const words = wordsOf(sought);
  if (words.length < LEAST_WORDS) return false;
  const end = endOf(sought);
  let at = body.indexOf(end);
  for (let looked = 0; at >= 0 && looked < MAX_PLACES; looked++) {
    const told = wordsOf(body.slice(body.lastIndexOf("\n", at) + 1, at + end.length));
    // The text's own place holds no more words than it.
    if (told.length > words.length && endsWithAll(told, words)) return true;
    at = body.indexOf(end, at + 1);
  }
  return false;
}

/** The end of a text, of its last sentence alone where that is enough: who says it may stand between the two. */
function endOf(text: string): string {
  const end = text.slice(-END);
  const last = end.slice(end.search(/[^.!?]*$/u)).trimStart();
  return last.length >= LEAST_END ? last : end;
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];

/** Whether words stand, in their order, near the end of others. */
function endsWithAll(all: readonly string[], words: readonly string[]): boolean {
  let left = words.length;
  const first = Math.max(0, all.length - words.length * (1 + LEFT_OUT) - A_FEW);
  for (let at = all.length - 1; at >= first && left > 0; at--) if (all[at] === words[left - 1]) left--;
  return left === 0;
}
