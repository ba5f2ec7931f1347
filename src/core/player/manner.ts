import { PITCH, type Settings } from "../settings/settings.ts";
import { chooseVoice } from "./choose-voice.ts";
import type { Voice } from "./voice.ts";

/** Who says something, and how high. */
export interface Manner {
  readonly voice: Voice;
  readonly pitch: number;
}

/** Enough to be noticed without being listened for: a tone or so, for the built-in voice 1.4 semitones. */
const SHIFT = 0.2;

/** Who there is to choose from; see `chooseVoice`. */
export interface Cast {
  readonly voices: readonly Voice[];
  readonly lang: string;
  readonly dead: readonly string[];
}

/**
 * How a stretch is said where `voice` reads the article. A quotation that another voice should say, where there is
 * none of the language, is said higher instead: the cue is not lost. A remote voice is only taken if it was picked.
 */
export function mannerOf(settings: Settings, voice: Voice, isQuoted: boolean, cast: Cast): Manner {
  const { cue, pitch, quotationVoice } = settings;
  if (!isQuoted || (cue !== "pitch" && cue !== "voice")) return { voice, pitch };
  const other =
    cue === "voice" ? chooseVoice(cast.voices, quotationVoice, cast.lang, [...cast.dead, voice.id]) : null;
  if (other && (other.speaksLanguage || other.voice.id === quotationVoice))
    return { voice: other.voice, pitch };
  return { voice, pitch: shifted(pitch) };
}

/** Higher, or at the top of the scale lower. */
const shifted = (pitch: number): number =>
  Number((pitch + (pitch + SHIFT > PITCH.max ? -SHIFT : SHIFT)).toFixed(2));

/**
 * Whether quotations are said in pieces of their own: where they differ in voice or pitch, and where pauses are wanted
 * of a voice that can make them between pieces only.
 */
export const isCutAtQuotations = ({ cue }: Settings, { builtIn }: Voice): boolean =>
  cue === "pitch" || cue === "voice" || (cue === "pauses" && !builtIn);
