import type { Span } from "../core/article/article.ts";
import type { Voice } from "../core/player/voice.ts";

/** What an engine has to be given for single letters that it would not call by their names; capitals as keys. */
interface EngineProfile {
  /** Tells the engine's voices by their name or address. */
  readonly isIts: (voice: Voice) => boolean;
  readonly letters: Readonly<Record<string, string>>;
}

/**
 * Source: measured. espeak-ng 1.51 says "uh" for an A that another word follows ("N D A A" en dee uh ay), as it does for
 * the article; "eigh" is right wherever it stands. Its other letters, and all of Flite's, are right as they are.
 * Firefox names the voices of speech-dispatcher, whose usual engine espeak-ng is, by this address; any engine reads
 * "eigh" as it does "weigh", so it does no harm where it is another.
 */
const PROFILES: readonly EngineProfile[] = [
  {
    isIts: ({ id, name }) => /espeak/iu.test(`${id} ${name}`) || id.startsWith("urn:moz-tts:speechd:"),
    letters: { A: "eigh" },
  },
];

/** A text as an engine is given it. */
export interface Rendered {
  readonly text: string;
  /** The offset of the core's text for an offset of this one, both in UTF-16 units. */
  readonly toCore: (charIndex: number) => number;
}

/** Writes the letters of a text so that the engine of this voice calls them by their names. */
export function renderLetters(text: string, letters: readonly Span[], voice: Voice): Rendered {
  const profile = PROFILES.find(({ isIts }) => isIts(voice));
  const parts: string[] = [];
  const shifts: { readonly from: number; readonly until: number; readonly core: number }[] = [];
  let [core, length] = [0, 0];
  const keep = (until: number) => {
    shifts.push({ from: length, until: length + until - core, core });
    parts.push(text.slice(core, until));
    length += until - core;
    core = until;
  };
  for (const { start, end } of letters) {
    const written = profile?.letters[text.slice(start, end)];
    if (written === undefined || start < core) continue;
    keep(start);
    // All of what is written for a letter is that letter.
    shifts.push({ from: length, until: length, core });
    parts.push(written);
    length += written.length;
    core = end;
  }
  keep(text.length);
  return {
    text: parts.join(""),
    toCore: (charIndex) => {
      const shift = shifts.findLast(({ from }) => from <= charIndex) ?? { from: 0, until: 0, core: 0 };
      return shift.core + Math.max(0, Math.min(charIndex, shift.until) - shift.from);
    },
  };
}
