import type { Pause } from "../player/engine.ts";
import { pausesOf } from "../player/pauses.ts";
import { LONGEST_PIECE_MS, pieceEnd } from "../player/piece.ts";
import type { Script } from "../player/script.ts";

/** A stretch of a sentence that is said without interruption, as the player says it. */
export interface SpokenPiece {
  /** Index of its sentence in the script. */
  readonly sentence: number;
  /** Where it begins in the sentence's spoken text, in UTF-16 units. */
  readonly spokenStart: number;
  readonly text: string;
  /** The silences in it, by offsets of `text`. */
  readonly pauses: readonly Pause[];
}

/** Everything the player would say of a script at speed 1, in order; `pace` is in UTF-16 units a second. */
export function piecesOf(script: Script, pace: number): readonly SpokenPiece[] {
  const longest = (LONGEST_PIECE_MS / 1000) * pace;
  return script.sentences.flatMap(({ spoken }, sentence) => {
    const pieces: SpokenPiece[] = [];
    for (let spokenStart = 0; spokenStart < spoken.spoken.length; ) {
      const spokenEnd = pieceEnd(spoken, spokenStart, longest);
      const pauses = pausesOf(script, { sentence, spokenStart, spokenEnd });
      pieces.push({ sentence, spokenStart, text: spoken.spoken.slice(spokenStart, spokenEnd), pauses });
      spokenStart = spokenEnd;
    }
    return pieces;
  });
}
