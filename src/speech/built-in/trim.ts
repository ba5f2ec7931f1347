import type { Sound } from "./pauses.ts";

/** How much quiet is left around the words, in ms; null leaves what the synthesiser gave. */
export interface Quiet {
  readonly before: number | null;
  readonly behind: number | null;
}

/**
 * Cuts the quiet before the first word and behind the last one: a listener who asked waits for it, and between two
 * chunks of one clause it would be heard as a stumble. Speech without words is left as it is.
 */
export function trim({ pcm, sampleRate, words }: Sound, { before, behind }: Quiet): Sound {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return { pcm, sampleRate, words };
  const sampleAt = (ms: number) => Math.round((ms * sampleRate) / 1000);
  const from = before === null ? 0 : Math.max(0, sampleAt(first.startMs - before));
  const to = behind === null ? pcm.length : Math.min(pcm.length, sampleAt(last.endMs + behind));
  const earlier = (from * 1000) / sampleRate;
  return {
    pcm: pcm.slice(from, to),
    sampleRate,
    words: words.map((word) => ({ ...word, startMs: word.startMs - earlier, endMs: word.endMs - earlier })),
  };
}

/**
 * Samples beyond this can be heard (of 32,768; vowels reach some 20,000). Before them a word may be all but silent for
 * up to 60 ms (measured): the lips closed for a "p", the breath of an "h".
 */
const AUDIBLE = 120;

/** Left before the first of them, so that speech does not begin with a click; in ms. */
const LEAD_MS = 5;

/** Speech from the first moment that can be heard, which may be behind the start of its first word. */
export function fromFirstSound({ pcm, sampleRate, words }: Sound): Sound {
  const lead = Math.round((LEAD_MS * sampleRate) / 1000);
  const from = Math.max(0, pcm.findIndex((sample) => Math.abs(sample) > AUDIBLE) - lead);
  const earlier = (from * 1000) / sampleRate;
  const at = (ms: number) => Math.max(0, ms - earlier);
  return {
    pcm: pcm.slice(from),
    sampleRate,
    words: words.map((word) => ({ ...word, startMs: at(word.startMs), endMs: at(word.endMs) })),
  };
}
