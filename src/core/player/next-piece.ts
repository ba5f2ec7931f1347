import type { Span } from "../article/article.ts";
import { firstWhere } from "../order/first-where.ts";
import type { Settings } from "../settings/settings.ts";
import type { Pause } from "./engine.ts";
import { type Cast, isCutAtQuotations, type Manner, mannerOf } from "./manner.ts";
import { endsQuote, type OnlyQuotes, quotedFrom } from "./only-quotes.ts";
import { AFTER_PARAGRAPH, pausesOf } from "./pauses.ts";
import { LONGEST_PIECE_MS, pieceEnd } from "./piece.ts";
import type { Script } from "./script.ts";
import { stretchAt } from "./stretches.ts";
import type { Voice } from "./voice.ts";

/** A place in what is said: a sentence of the script, and an offset of its spoken text in UTF-16 units. */
export interface Beginning {
  readonly sentence: number;
  readonly spokenStart: number;
}

/** A stretch of a sentence that is said without interruption, and how. */
export interface SpokenPiece extends Beginning, Manner {
  readonly spokenEnd: number;
  readonly text: string;
  /** The silences in it, by offsets of `text`. */
  readonly pauses: readonly Pause[];
  /** The letters in it that are said by their names, as spans of `text`. */
  readonly letters: readonly Span[];
  /** True where its sentence goes on behind it. */
  readonly goesOn: boolean;
}

/** The first place, from the one given on, at which something is said; null where nothing more is. */
export function sayableFrom({ sentences }: Script, from: Beginning): Beginning | null {
  for (let { sentence, spokenStart } = from; sentence < sentences.length; sentence++, spokenStart = 0) {
    if (isSaid(sentences[sentence]?.spoken.spoken ?? "", spokenStart)) return { sentence, spokenStart };
  }
  return null;
}

/**
 * The piece that begins at a place; `voice` reads the article, `pace` answers UTF-16 units a second at speed 1. Where
 * quotations alone are read it ends where its quotation does.
 */
export function nextPiece(
  script: Script,
  { sentence, spokenStart }: Beginning,
  settings: Settings,
  voice: Voice,
  cast: Cast,
  pace: (voice: string) => number,
  quotesAlone = false,
): SpokenPiece {
  const spoken = script.sentences[sentence]?.spoken ?? NOTHING;
  const stretch = stretchAt(script, sentence, spokenStart);
  const manner = mannerOf(settings, voice, stretch.quote !== null, cast);
  const isCut = quotesAlone || isCutAtQuotations(settings, manner.voice);
  const end = isCut ? Math.max(stretch.spokenEnd, spokenStart) : spoken.spoken.length;
  const own = isCut ? manner : { voice, pitch: settings.pitch };
  const longest = (LONGEST_PIECE_MS / 1000) * pace(own.voice.id) * settings.rate;
  const spokenEnd = pieceEnd(spoken, spokenStart, longest, end);
  const first = firstWhere(spoken.letters.length, (at) => (spoken.letters[at]?.start ?? 0) >= spokenStart);
  const behind = firstWhere(spoken.letters.length, (at) => (spoken.letters[at]?.start ?? 0) >= spokenEnd);
  const pauses = pausesOf(script, { sentence, spokenStart, spokenEnd }, settings.cue);
  const endsAlone = quotesAlone && endsQuote(script, sentence, stretch, spokenEnd);
  return {
    ...own,
    sentence,
    spokenStart,
    spokenEnd,
    text: spoken.spoken.slice(spokenStart, spokenEnd),
    pauses: endsAlone ? [{ charIndex: spokenEnd - spokenStart, ms: AFTER_PARAGRAPH }] : pauses,
    letters: spoken.letters
      .slice(first, behind)
      .map((letter) => ({ start: letter.start - spokenStart, end: letter.end - spokenStart })),
    goesOn: !endsAlone && isSaid(spoken.spoken, spokenEnd),
  };
}

/** Where the reading goes on behind a piece, whole or of quotations alone; null behind the last one. */
export function following(
  { sentence, spokenEnd }: { readonly sentence: number; readonly spokenEnd: number },
  script: Script,
  only: OnlyQuotes | null = null,
): Beginning | null {
  const from = { sentence, spokenStart: spokenEnd };
  return only ? quotedFrom(script, only, from) : sayableFrom(script, from);
}

const NOTHING = { display: "", spoken: "", segments: [], letters: [] };

const isSaid = (spoken: string, from: number): boolean => {
  for (let at = from; at < spoken.length; at++) if (/\S/u.test(spoken[at] ?? "")) return true;
  return false;
};
