/** What the built-in voice says, made again with the code that ships; it is the same each time, to the sample. */
import { following, nextPiece } from "../../src/core/player/next-piece.ts";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings.ts";
import { shownWordAt } from "../../src/core/spoken/words.ts";
import { BUILT_IN_VOICES } from "../../src/speech/built-in/built-in-voice.ts";
import { fliteLexicon } from "../../src/speech/built-in/flite-lexicon.ts";
import { withPauses } from "../../src/speech/built-in/pauses.ts";
import { requestsOf } from "../../src/speech/built-in/piece-speech.ts";
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
  const spoken = script.sentences[sentence]?.spoken;
  const [voice] = BUILT_IN_VOICES;
  if (!spoken || !voice) return [];
  const cast = { voices: BUILT_IN_VOICES, lang: script.lang, dead: [] };
  const next = PACES.map((pace) =>
    nextPiece(script, { sentence, spokenStart }, DEFAULT_SETTINGS, voice, cast, () => pace),
  );
  return [...new Map(next.map((piece) => [piece.spokenEnd, piece])).values()].flatMap((piece) => {
    const { text, pauses, pitch } = piece;
    const said = { text, pitch, lexicon: fliteLexicon(text), voice: /** @type {const} */ ("slt") };
    const whole = requestsOf(said, false);
    const soon = requestsOf(said, true);
    const cuts = soon.length === whole.length ? [whole] : [whole, soon];
    const behind = following(piece, script) ?? { sentence: sentence + 1, spokenStart: 0 };
    return cuts.map((chunks) => ({
      behind,
      /** @returns {KnownSound[]} */
      sounds: () =>
        chunks.map(({ start, end, request }) => {
          const speech = synthesiser.synthesise(request);
          const within = pauses
            .filter(({ charIndex }) => charIndex >= start && charIndex < end)
            .map(({ charIndex, ms }) => ({ charIndex: charIndex - start, ms }));
          const { pcm, sampleRate, words } = withPauses(trim(speech, QUIET), within);
          const known = words.flatMap(({ charIndex, startMs }) => {
            const word = shownWordAt(spoken, spokenStart + start + charIndex);
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
