import { UnexpectedMemory } from "./flite-memory.ts";
import { estimateWords } from "./pause-estimate.ts";
import { type Phone, parsePhones } from "./printed-phones.ts";
import type { TimedWord } from "./timed-word.ts";
import type { WalkedToken } from "./utterance-walk.ts";

const ONLY_MARKS = /^[^\w\s]*$/u;
/** More marks than are found behind a word. */
const MOST_MARKS = 8;

/** Reads the tokens of the utterance whose sounds are `printed` out of the memory, or throws `UnexpectedMemory`. */
export type Walk = (memory: ArrayBuffer, printed: readonly Phone[]) => readonly WalkedToken[];

/** Words in order, and whether their times are the synthesiser's own. */
export interface WordTimes {
  readonly words: readonly TimedWord[];
  /** "exact" to the synthesiser's own frames of 5 ms, or "estimated" between its pauses. */
  readonly timing: "exact" | "estimated";
}

/**
 * When the words of `text` are heard. To be called at the moment at which the synthesiser has printed the sounds of
 * its utterance, `line`, and the utterance is still in the memory. Without a `walk`, and where it fails, the times
 * are estimated.
 */
export function wordTimes(text: string, line: string, memory: ArrayBuffer, walk: Walk | null): WordTimes {
  const phones = parsePhones(line);
  const words = walk && tryWalk(text, walk, memory, phones);
  return words ? { words, timing: "exact" } : { words: estimateWords(text, phones), timing: "estimated" };
}

function tryWalk(
  text: string,
  walk: Walk,
  memory: ArrayBuffer,
  phones: readonly Phone[],
): readonly TimedWord[] | null {
  try {
    const words: TimedWord[] = [];
    for (const token of walk(memory, phones)) words.push(inText(text, token, words.at(-1)));
    return words;
  } catch (error) {
    if (error instanceof UnexpectedMemory) return null;
    throw error;
  }
}

function inText(text: string, token: WalkedToken, last: TimedWord | undefined): TimedWord {
  const { name, startMs, endMs } = token;
  const charIndex = placeOf(text, token);
  const isBehind = last === undefined || (charIndex >= last.charIndex + last.length && startMs >= last.endMs);
  if (!isBehind || endMs < startMs) throw new UnexpectedMemory("A token comes before the one before it.");
  return { charIndex, length: name.length, startMs, endMs };
}

/**
 * Where a token begins in the text. Flite takes the marks off some tokens without counting them ("Mr." at the start
 * of a text, "(R-Fla.),"), which puts it that much too far.
 */
function placeOf(text: string, { name, charIndex }: WalkedToken): number {
  for (let uncounted = 0; uncounted <= MOST_MARKS; uncounted++) {
    const start = charIndex - uncounted;
    const nameEnd = start + name.length;
    if (text.startsWith(name, start) && ONLY_MARKS.test(text.slice(nameEnd, nameEnd + uncounted)))
      return start;
  }
  throw new UnexpectedMemory("A token is not where it should be in the text.");
}
