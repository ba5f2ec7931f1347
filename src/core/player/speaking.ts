import type { PlaybackStatus } from "../protocol/view.ts";
import { toSpoken } from "../spoken/offset-map.ts";
import { toSpokenText } from "../spoken/to-spoken-text.ts";
import { chooseVoice } from "./choose-voice.ts";
import type { Utterance } from "./engine.ts";
import { pausesOf } from "./pauses.ts";
import { LONGEST_PIECE_MS, pieceEnd } from "./piece.ts";
import { type Script, START } from "./script.ts";
import type { Piece, PlayerContext, PlayerEffect, PlayerState, Step } from "./state.ts";
import type { Voice } from "./voice.ts";

/** A cold speech server takes 4 s to its first sound (measured: speech-dispatcher with espeak-ng). */
const START_MS = 6_000;
/** A voice not heard yet may speak at half the pace we think; past that it is taken for dead. */
const SLACK = 2;

/** Speaks from the state's place; no utterance may be alive. Says why and waits where no voice can. */
export function speakFrom(state: PlayerState, context: PlayerContext): Step {
  const { script, settings } = context;
  const sentence = script.sentences[state.place.sentence];
  if (!sentence) return { state, effects: [] };
  const choice = chooseVoice(context.voices, settings.voice, script.lang, state.deadVoices);
  // A system's voices may come a moment after ours, which are always there; a voice that was picked need not wait.
  const waits = context.voicesLoading && choice?.voice.builtIn && choice.voice.id !== settings.voice;
  if (!choice) return withoutVoice(state, context);
  // Should it be ours that speaks in the end, it is ready by then.
  if (waits) return anticipate(withoutVoice(state, context).state, context);
  const { voice, speaksLanguage } = choice;
  const spokenStart = toSpoken(sentence.spoken, state.place.offset);
  const generation = context.generation + 1;
  const now = utteranceAt({ sentence: state.place.sentence, spokenStart }, voice, generation, context);
  const told = state.notice?.type === "voice-replaced" ? state.notice : null;
  const notice = speaksLanguage ? told : ({ type: "no-voice-for-language", lang: script.lang } as const);
  const next: PlayerState = { ...state, status: "playing", piece: now.piece, word: null, notice };
  const after = following(now.piece, script);
  const ahead = after && utteranceAt(after, voice, generation + 1, context);
  return {
    state: next,
    effects: [
      { type: "speak", utterance: now.utterance },
      { type: "watch", generation, ms: START_MS },
      ...(ahead ? [{ type: "prepare", utterance: ahead.utterance } as const] : []),
    ],
  };
}

/** Has ready what is said when the listener asks for it; nothing while something is said, or where no voice can. */
export function anticipate(state: PlayerState, context: PlayerContext): Step {
  const { script, settings, voices } = context;
  const place = state.status === "finished" ? START : state.place;
  const sentence = script.sentences[place.sentence];
  const choice = chooseVoice(voices, settings.voice, script.lang, state.deadVoices);
  if (state.piece !== null || !sentence || !choice) return { state, effects: [] };
  const beginning = { sentence: place.sentence, spokenStart: toSpoken(sentence.spoken, place.offset) };
  const { utterance } = utteranceAt(beginning, choice.voice, context.generation + 1, context);
  return { state, effects: [{ type: "prepare", utterance }] };
}

type Beginning = Pick<Piece, "sentence" | "spokenStart">;

/** The piece that begins at a place, and what an engine is given for it. */
function utteranceAt(
  { sentence, spokenStart }: Beginning,
  voice: Voice,
  generation: number,
  { script, settings, pace }: PlayerContext,
): { readonly piece: Piece; readonly utterance: Utterance } {
  const spoken = script.sentences[sentence]?.spoken ?? toSpokenText("");
  const longest = (LONGEST_PIECE_MS / 1000) * pace(voice.id) * settings.rate;
  const spokenEnd = pieceEnd(spoken, spokenStart, longest);
  const piece = { generation, sentence, spokenStart, spokenEnd, voice: voice.id, started: false };
  const { rate, pitch, volume } = settings;
  const text = spoken.spoken.slice(spokenStart, spokenEnd);
  const pauses = pausesOf(script, piece);
  return { piece, utterance: { generation, text, lang: script.lang, voice, rate, pitch, volume, pauses } };
}

/** Where the reading goes on behind a piece; null behind the last one. */
export function following({ sentence, spokenEnd }: Piece, script: Script): Beginning | null {
  const { length } = script.sentences[sentence]?.spoken.spoken ?? "";
  if (spokenEnd < length) return { sentence, spokenStart: spokenEnd };
  return sentence + 1 < script.sentences.length ? { sentence: sentence + 1, spokenStart: 0 } : null;
}

/** Waits for voices that are still loading; where there are none, or none that lives, pauses and says so. */
function withoutVoice(state: PlayerState, context: PlayerContext): Step {
  if (context.voicesLoading) return { state: { ...state, status: "playing", piece: null }, effects: [] };
  const notice = { type: context.voices.length === 0 ? "no-voices" : "voices-failed" } as const;
  // Asking again is a reason to try every voice again.
  return {
    state: { ...state, status: "paused", piece: null, word: null, deadVoices: [], notice },
    effects: [],
  };
}

/** Ends the utterance that is alive, if any, keeping the place. */
export function silence(state: PlayerState, status: PlaybackStatus): Step {
  return {
    state: { ...state, status, piece: null, word: null },
    effects: state.piece === null ? [] : [{ type: "cancel" }],
  };
}

/** The piece's voice failed: the same again, once; then the next voice, and the listener is told. */
export function fail(state: PlayerState, context: PlayerContext, hopeless: boolean): Step {
  const { piece } = state;
  if (piece === null) return { state, effects: [] };
  const silent = silence(state, "playing").state;
  const cancel: PlayerEffect = { type: "cancel" };
  if (!state.retried && !hopeless) {
    const again = speakFrom({ ...silent, retried: true }, context);
    return { state: again.state, effects: [cancel, ...again.effects] };
  }
  const deadVoices = [...state.deadVoices, piece.voice];
  const { settings, voices, script } = context;
  const other = chooseVoice(voices, settings.voice, script.lang, deadVoices);
  const nameOf = (id: string) => voices.find((voice) => voice.id === id)?.name ?? id;
  const notice = other
    ? ({ type: "voice-replaced", from: nameOf(piece.voice), to: other.voice.name } as const)
    : null;
  const next = speakFrom({ ...silent, retried: false, deadVoices, notice }, context);
  return { state: next.state, effects: [cancel, ...next.effects] };
}

/** Asks the watchdog to wait for as long as what is left of the piece can take, and some more. */
export function watch(state: PlayerState, context: PlayerContext): readonly PlayerEffect[] {
  const { piece, place } = state;
  const sentence = piece && context.script.sentences[piece.sentence];
  if (!sentence) return [];
  const units = piece.spokenEnd - toSpoken(sentence.spoken, place.offset);
  const expectedMs = (units * 1000) / (context.pace(piece.voice) * context.settings.rate);
  return [{ type: "watch", generation: piece.generation, ms: Math.round(expectedMs * SLACK + START_MS / 2) }];
}
