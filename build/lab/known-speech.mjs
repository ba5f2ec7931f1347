/** What the built-in voice says, made again with the code that ships; it is the same each time, to the sample. */
import { pausesOf } from "../../src/core/player/pauses.ts";
import { LONGEST_PIECE_MS, pieceEnd } from "../../src/core/player/piece.ts";
import { toDisplay } from "../../src/core/spoken/offset-map.ts";
import { wordAt, wordsOf } from "../../src/core/spoken/words.ts";
import { chunksOf } from "../../src/speech/built-in/chunks.ts";
import { withPauses } from "../../src/speech/built-in/pauses.ts";
import { trim } from "../../src/speech/built-in/trim.ts";

/** @typedef {import("../../src/core/player/script.ts").Script} Script */
/** @typedef {import("../../src/speech/built-in/synthesise.ts").Synthesiser} Synthesiser */
/** @typedef {{ readonly start: number, readonly word: string, readonly startMs: number }} KnownWord `start`: in its sentence as shown */
/** @typedef {{ readonly pcm: Int16Array, readonly sampleRate: number, readonly words: readonly KnownWord[] }} KnownSound */
/** @typedef {{ readonly sentence: number, readonly spokenStart: number }} Beginning */

/** The player cuts long sentences by the pace it has learned, in UTF-16 units a second; these are all it can be. */
const PACES = [12, 13, 14, 15, 16, 17, 18, 19, 20];
/** Quiet around the words says nothing of where they are, in ms. */
const QUIET = { before: 10, behind: 20 };

/**
 * Every way in which the player may go on at a place, each as the sounds that follow one another and the place behind.
 * @param {Pick<Synthesiser, "synthesise">} synthesiser
 * @param {Script} script
 * @param {Beginning} beginning
 */
export function waysFrom(synthesiser, script, { sentence, spokenStart }) {
  const found = script.sentences[sentence];
  if (!found) return [];
  const { spoken } = found;
  const ends = PACES.map((pace) => pieceEnd(spoken, spokenStart, (LONGEST_PIECE_MS / 1000) * pace));
  return [...new Set(ends)].flatMap((spokenEnd) => {
    const text = spoken.spoken.slice(spokenStart, spokenEnd);
    const pauses = pausesOf(script, { sentence, spokenStart, spokenEnd });
    const whole = chunksOf(text, false);
    const soon = chunksOf(text, true);
    const cuts = soon.length === whole.length ? [whole] : [whole, soon];
    const behind =
      spokenEnd < spoken.spoken.length
        ? { sentence, spokenStart: spokenEnd }
        : { sentence: sentence + 1, spokenStart: 0 };
    return cuts.map((chunks) => ({
      behind,
      /** @returns {KnownSound[]} */
      sounds: () =>
        chunks.map(({ start, end }) => {
          const speech = synthesiser.synthesise({ text: text.slice(start, end), voice: "slt", pitch: 1 });
          const within = pauses
            .filter(({ charIndex }) => charIndex >= start && charIndex < end)
            .map(({ charIndex, ms }) => ({ charIndex: charIndex - start, ms }));
          const { pcm, sampleRate, words } = withPauses(trim(speech, QUIET), within);
          const shown = wordsOf(spoken.display);
          const known = words.flatMap(({ charIndex, startMs }) => {
            const word = wordAt(shown, toDisplay(spoken, spokenStart + start + charIndex).start);
            return word
              ? [{ start: word.start, word: spoken.display.slice(word.start, word.end), startMs }]
              : [];
          });
          // Where several are said for one word that is shown, it is lit at the first.
          return { pcm, sampleRate, words: known.filter((word, at) => word.start !== known[at - 1]?.start) };
        }),
    }));
  });
}
