import type { SpokenText } from "../spoken/spoken-text.ts";
import { toSpokenText } from "../spoken/to-spoken-text.ts";
import { nearestWord, saidWords } from "../spoken/words.ts";
import type { Utterance } from "./engine.ts";
import { type Beginning, nextPiece } from "./next-piece.ts";
import type { Script } from "./script.ts";
import type { Piece, PlayerContext, PlayerState } from "./state.ts";
import type { Voice } from "./voice.ts";

/** The piece that begins at a place, and what an engine is given for it. */
export function utteranceAt(
  beginning: Beginning,
  reading: Voice,
  generation: number,
  { jumpedTo, deadVoices }: PlayerState,
  { script, settings, voices, pace }: PlayerContext,
): { readonly piece: Piece; readonly utterance: Utterance } {
  const cast = { voices, lang: script.lang, dead: deadVoices };
  const next = nextPiece(script, beginning, settings, reading, cast, pace);
  const { sentence, spokenStart, spokenEnd, voice, pitch, goesOn } = next;
  const lead = settings.sayWho && jumpedTo !== null ? leadOf(script, jumpedTo) : NO_LEAD;
  const by = lead.spoken.length;
  const { rate, volume } = settings;
  const words = saidWords(script.sentences[sentence]?.spoken ?? NO_LEAD);
  return {
    piece: {
      ...{ generation, sentence, spokenStart, spokenEnd, voice: voice.id, started: false },
      ...{ lead: by, heard: nearestWord(words, spokenStart) - 1, doubted: null },
    },
    utterance: {
      ...{ generation, text: lead.spoken + next.text, lang: script.lang, voice, rate, pitch, volume, goesOn },
      pauses: next.pauses.map((pause) => ({ ...pause, charIndex: pause.charIndex + by })),
      letters: [
        ...lead.letters,
        ...next.letters.map(({ start, end }) => ({ start: start + by, end: end + by })),
      ],
    },
  };
}

const NO_LEAD = toSpokenText("");

/** Who speaks, as it is said before their words. */
function leadOf({ quotes }: Script, quote: number): SpokenText {
  const name = quotes[quote]?.speaker?.name;
  // A name that has no letter is none.
  return name !== undefined && /\p{L}/u.test(name) ? toSpokenText(`${name}: `) : NO_LEAD;
}
