import { toSpoken } from "../spoken/offset-map.ts";
import { type OnlyQuotes, unitsWithin } from "./only-quotes.ts";
import type { Place, Script } from "./script.ts";

/** UTF-16 units a second of a voice not heard yet: about 165 words a minute, what most voices are set to. */
export const DEFAULT_PACE = 16;

/** Letters of an average English word with its space, to turn a pace into words a minute. */
const UNITS_PER_WORD = 5.9;

/** How much the latest sentence counts against what was known; small enough that one odd sentence does not show. */
const WEIGHT = 0.25;

/** A piece shorter than this says more about the engine's start than about the voice. */
const SHORTEST = 20;

/** The paces learned so far, by `Voice.id`, at rate 1. */
export type Paces = Readonly<Record<string, number>>;

export const paceOf = (paces: Paces, voice: string): number => paces[voice] ?? DEFAULT_PACE;

/** Learns from `units` of text heard in `ms` at `rate`. */
export function learn(
  paces: Paces,
  voice: string,
  heard: { units: number; ms: number; rate: number },
): Paces {
  const { units, ms, rate } = heard;
  if (units < SHORTEST || ms <= 0) return paces;
  const known = paces[voice];
  const latest = (units * 1000) / (ms * rate);
  // A silent test voice or a cut-off sentence would give a pace no voice has.
  if (latest < DEFAULT_PACE / 8 || latest > DEFAULT_PACE * 8) return paces;
  return { ...paces, [voice]: known === undefined ? latest : known + (latest - known) * WEIGHT };
}

export const wordsPerMinute = (pace: number, rate: number): number =>
  Math.round((pace * rate * 60) / UNITS_PER_WORD);

/**
 * Estimated ms from the start to the place, and from there to the end, of all or of quotations alone: by what is said,
 * since paces are of that.
 */
export function times(script: Script, place: Place, unitsPerSecond: number, only: OnlyQuotes | null = null) {
  const units = (from: number, to: number) =>
    script.sentences.slice(from, to).reduce((sum, { spoken }) => sum + spoken.spoken.length, 0);
  const spoken = script.sentences[place.sentence]?.spoken;
  const within = spoken && place.offset > 0 ? toSpoken(spoken, place.offset) : 0;
  const whole = () => {
    const total = units(0, script.sentences.length);
    return { total, played: Math.min(total, units(0, place.sentence) + within) };
  };
  const { played, total } = only ? unitsWithin(script, only, place.sentence, within) : whole();
  const ms = (count: number) => Math.round((count * 1000) / unitsPerSecond);
  return { playedMs: ms(played), leftMs: ms(total - played) };
}
