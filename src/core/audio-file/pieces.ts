import { nextPiece, type SpokenPiece, sayableFrom } from "../player/next-piece.ts";
import type { Script } from "../player/script.ts";
import type { Voice } from "../player/voice.ts";
import type { Settings } from "../settings/settings.ts";

/**
 * Everything the player would say of a script at speed 1, in order; `pace` is in UTF-16 units a second. `voices` are
 * those that can be saved: the one that was picked reads, or else the first.
 */
export function piecesOf(
  script: Script,
  pace: number,
  settings: Settings,
  voices: readonly Voice[],
): readonly SpokenPiece[] {
  const reading = voices.find(({ id }) => id === settings.voice) ?? voices[0];
  if (!reading) return [];
  const cast = { voices, lang: script.lang, dead: [] };
  const pieces: SpokenPiece[] = [];
  for (
    let from = sayableFrom(script, { sentence: 0, spokenStart: 0 });
    from;
    from = sayableFrom(script, behind(pieces))
  )
    pieces.push(nextPiece(script, from, { ...settings, rate: 1 }, reading, cast, () => pace));
  return pieces;
}

function behind(pieces: readonly SpokenPiece[]) {
  const last = pieces.at(-1);
  return { sentence: last?.sentence ?? 0, spokenStart: last?.spokenEnd ?? 0 };
}
