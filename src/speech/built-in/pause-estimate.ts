/**
 * The times of words where they can't be read from the synthesiser: estimated from the sounds it prints, which do
 * not say what word they belong to. Pauses do say something, for words don't span them: the words between two
 * pauses share the time between them by their letters. Which words those are is found by trying every division of
 * the words among the stretches of sound, for the one in which the time they get is nearest to the time they need,
 * and pauses fall where there is a mark.
 */
import { PAUSE, type Phone } from "./printed-phones.ts";
import type { TimedWord } from "./timed-word.ts";

interface Token {
  readonly charIndex: number;
  readonly length: number;
  /** How long it takes to say, in no unit. */
  readonly weight: number;
  readonly hasMarkBehind: boolean;
}

interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
}

const TOKEN = /([^\sA-Za-z0-9]*)(\S*[A-Za-z0-9])(\S*)/gu;

/** Letters that a digit is worth: it is read as a word. */
const DIGIT_LETTERS = 4;

/** What a pause in a place without a mark counts, as a difference in time does, in ms. */
const NO_MARK_MS = 1000;

/** The words of `text` at estimated times, each within the speech and none before the one before it. */
export function estimateWords(text: string, phones: readonly Phone[]): readonly TimedWord[] {
  const tokens = Array.from(text.matchAll(TOKEN), toToken);
  const stretches = stretchesOf(phones).slice(0, tokens.length);
  if (tokens.length === 0 || stretches.length === 0) return [];
  const ends = divide(tokens, stretches);
  return stretches.flatMap((stretch, index) => spread(tokens.slice(ends[index], ends[index + 1]), stretch));
}

function toToken({ index, 1: before = "", 2: name = "", 3: behind = "" }: RegExpExecArray): Token {
  const digits = name.replaceAll(/\D/gu, "").length;
  return {
    charIndex: index + before.length,
    length: name.length,
    weight: name.length + digits * (DIGIT_LETTERS - 1) + 1,
    hasMarkBehind: behind !== "",
  };
}

/** The speech between pauses. */
function stretchesOf(phones: readonly Phone[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let wasPause = true;
  for (const { name, startMs, endMs } of phones) {
    const isPause = name === PAUSE;
    if (!isPause) {
      const start = wasPause ? startMs : (stretches.pop()?.startMs ?? startMs);
      stretches.push({ startMs: start, endMs });
    }
    wasPause = isPause;
  }
  return stretches;
}

/** The number of the first token of each stretch, and at the end that of all tokens. Each gets one at least. */
function divide(tokens: readonly Token[], stretches: readonly Stretch[]): readonly number[] {
  const before = [0];
  for (const { weight } of tokens) before.push((before.at(-1) ?? 0) + weight);
  const weightOf = (from: number, to: number) => (before[to] ?? 0) - (before[from] ?? 0);
  const soundMs = stretches.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  const msPerWeight = soundMs / weightOf(0, tokens.length);

  // For each count of tokens the best way to divide them among the stretches so far, and what it costs.
  let best: readonly Division[] = [{ cost: 0, starts: [] }];
  for (const [index, { startMs, endMs }] of stretches.entries()) {
    const isLast = index === stretches.length - 1;
    const next: Division[] = [];
    for (let to = index + 1; to <= tokens.length; to++) {
      const misplaced = isLast || tokens[to - 1]?.hasMarkBehind ? 0 : NO_MARK_MS;
      for (let from = index; from < to; from++) {
        const previous = best[from];
        if (!previous) continue;
        const cost =
          previous.cost + misplaced + Math.abs(weightOf(from, to) * msPerWeight - (endMs - startMs));
        if (cost < (next[to]?.cost ?? Number.POSITIVE_INFINITY))
          next[to] = { cost, starts: [...previous.starts, from] };
      }
    }
    best = next;
  }
  return [...(best[tokens.length]?.starts ?? []), tokens.length];
}

interface Division {
  readonly cost: number;
  readonly starts: readonly number[];
}

/** Shares the time of a stretch among its tokens by their weights. */
function spread(tokens: readonly Token[], { startMs, endMs }: Stretch): readonly TimedWord[] {
  const perWeight = (endMs - startMs) / tokens.reduce((sum, { weight }) => sum + weight, 0);
  let at = startMs;
  return tokens.map(({ charIndex, length, weight }) => {
    const start = at;
    at = Math.min(endMs, at + weight * perWeight);
    return { charIndex, length, startMs: start, endMs: at };
  });
}
