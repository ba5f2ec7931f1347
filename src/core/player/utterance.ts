import { nearestWord, saidWords } from "../spoken/words.ts";
import type { Utterance } from "./engine.ts";
import { leadOf, NO_LEAD, spokenHeadline } from "./lead.ts";
import { type Beginning, nextPiece } from "./next-piece.ts";
import { AFTER_PARAGRAPH } from "./pauses.ts";
import type { Piece, PlayerContext, PlayerState } from "./state.ts";
import type { Voice } from "./voice.ts";

/** The piece that begins at a place, and what an engine is given for it. */
export function utteranceAt(
  beginning: Beginning,
  reading: Voice,
  generation: number,
  state: PlayerState,
  context: PlayerContext,
): { readonly piece: Piece; readonly utterance: Utterance } {
  const { only, deadVoices } = state;
  if (only?.headlineDue) return headlineAt(beginning, reading, generation, context);
  const { script, settings, voices, pace } = context;
  const cast = { voices, lang: script.lang, dead: deadVoices };
  const next = nextPiece(script, beginning, settings, reading, cast, pace, only !== null);
  const { sentence, spokenStart, spokenEnd, voice, pitch, goesOn } = next;
  const lead = leadOf(script, beginning, state, settings);
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

/** The headline, before the first quotation: a piece that has nothing of the sentence, and so moves no place. */
function headlineAt(
  { sentence, spokenStart }: Beginning,
  voice: Voice,
  generation: number,
  { script, settings }: PlayerContext,
): { readonly piece: Piece; readonly utterance: Utterance } {
  const { spoken, letters } = spokenHeadline(script, settings);
  const { rate, volume, pitch } = settings;
  const words = saidWords(script.sentences[sentence]?.spoken ?? NO_LEAD);
  return {
    piece: {
      ...{ generation, sentence, spokenStart, spokenEnd: spokenStart, voice: voice.id, started: false },
      ...{ lead: spoken.length, heard: nearestWord(words, spokenStart) - 1, doubted: null },
    },
    utterance: {
      ...{ generation, text: spoken, lang: script.lang, voice, rate, pitch, volume, goesOn: false },
      pauses: [{ charIndex: spoken.length, ms: AFTER_PARAGRAPH }],
      letters,
    },
  };
}
