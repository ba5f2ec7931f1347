import type { Pause } from "../../core/player/engine.ts";
import type { Speech } from "./synthesise.ts";
import type { TimedWord } from "./timed-word.ts";

/** Sound with the words in it, at their times. */
export type Sound = Pick<Speech, "pcm" | "sampleRate" | "words">;

/**
 * Puts silence into speech: each pause before the first word that begins at or behind its place in the text, or at
 * the end where there is none. Words behind it are later by as much.
 */
export function withPauses({ pcm, sampleRate, words }: Sound, pauses: readonly Pause[]): Sound {
  const samplesOf = (ms: number) => Math.round((ms * sampleRate) / 1000);
  const cuts = pauses
    .map(({ charIndex, ms }) => {
      const word = words.find((candidate) => candidate.charIndex >= charIndex);
      return {
        at: word ? Math.min(pcm.length, samplesOf(word.startMs)) : pcm.length,
        samples: samplesOf(ms),
      };
    })
    .sort((a, b) => a.at - b.at);
  const longer = new Int16Array(pcm.length + cuts.reduce((sum, { samples }) => sum + samples, 0));
  let [from, to] = [0, 0];
  for (const { at, samples } of [...cuts, { at: pcm.length, samples: 0 }]) {
    longer.set(pcm.subarray(from, at), to);
    to += at - from + samples;
    from = at;
  }
  const shifted = words.map((word): TimedWord => {
    const before = cuts.filter(({ at }) => at <= samplesOf(word.startMs));
    const ms = (before.reduce((sum, { samples }) => sum + samples, 0) * 1000) / sampleRate;
    return { ...word, startMs: word.startMs + ms, endMs: word.endMs + ms };
  });
  return { pcm: longer, sampleRate, words: shifted };
}
