import type { PlaybackStatus } from "../protocol/view.ts";
import { toDisplay, toSpoken } from "../spoken/offset-map.ts";
import type { SpokenText } from "../spoken/spoken-text.ts";
import { shownWords, wordAt } from "../spoken/words.ts";
import { chooseVoice } from "./choose-voice.ts";
import { type Beginning, following, sayableFrom } from "./next-piece.ts";
import { endOfQuotes, fromTheFirst, pastHeadline, quotedFrom } from "./only-quotes.ts";
import { type Script, START } from "./script.ts";
import type { PlayerContext, PlayerEffect, PlayerState, Step } from "./state.ts";
import { stretchAt } from "./stretches.ts";
import { utteranceAt } from "./utterance.ts";

/** A cold speech server takes 4 s to its first sound (measured: speech-dispatcher with espeak-ng). */
const START_MS = 6_000;
/** A voice not heard yet may speak at half the pace we think; past that it is taken for dead. */
const SLACK = 2;

/**
 * Speaks from the state's place, or from a beginning of its own; no utterance may be alive. Where nothing more is said
 * the reading is over. Says why and waits where no voice can.
 */
export function speakFrom(state: PlayerState, context: PlayerContext, from?: Beginning): Step {
  const { script, settings } = context;
  const beginning = from ?? beginningOf(state, context);
  if (!beginning) return finish(state, script);
  const choice = chooseVoice(context.voices, settings.voice, script.lang, state.deadVoices);
  // A system's voices may come a moment after ours, which are always there; a voice that was picked need not wait.
  const waits = context.voicesLoading && choice?.voice.builtIn && choice.voice.id !== settings.voice;
  if (!choice) return withoutVoice(state, context);
  // Should it be ours that speaks in the end, it is ready by then.
  if (waits) return anticipate(withoutVoice(state, context).state, context);
  const { voice, speaksLanguage } = choice;
  const generation = context.generation + 1;
  const now = utteranceAt(beginning, voice, generation, state, context);
  const told = state.notice?.type === "voice-replaced" ? state.notice : null;
  const notice = speaksLanguage ? told : ({ type: "no-voice-for-language", lang: script.lang } as const);
  const next: PlayerState = { ...state, status: "playing", piece: now.piece, word: null, notice };
  const after = following(now.piece, script, state.only);
  const then = { ...state, jumpedTo: null, only: pastHeadline(state.only) };
  const ahead = after && utteranceAt(after, voice, generation + 1, then, context);
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
  const waiting = state.status === "finished" ? again(state, script) : state;
  const choice = chooseVoice(voices, settings.voice, script.lang, state.deadVoices);
  const beginning = beginningOf(waiting, context);
  if (state.piece !== null || !beginning || !choice) return { state, effects: [] };
  const { utterance } = utteranceAt(beginning, choice.voice, context.generation + 1, waiting, context);
  return { state, effects: [{ type: "prepare", utterance }] };
}

/** A reading that is finished, before what it read is read again. */
export const again = (state: PlayerState, script: Script): PlayerState => ({
  ...state,
  ...(state.only ? fromTheFirst(script, state.only) : { place: START }),
});

/** Where something is said first, from the state's place on; null where nothing more is. */
function beginningOf({ place, only }: PlayerState, { script, settings }: PlayerContext): Beginning | null {
  const { sentence } = place;
  const spoken = script.sentences[sentence]?.spoken;
  if (!spoken) return null;
  const spokenStart = toSpoken(spoken, place.offset);
  const { quote, spokenStart: start } = stretchAt(script, sentence, spokenStart);
  // Words that tell of a quotation stand before its mark, which a place at its first letter has passed.
  const isOpening = settings.cue === "words" && quote !== null && place.offset <= firstShown(spoken, start);
  const from = { sentence, spokenStart: isOpening ? start : spokenStart };
  return only ? quotedFrom(script, only, from) : sayableFrom(script, from);
}

const firstShown = (spoken: SpokenText, spokenStart: number): number =>
  wordAt(shownWords(spoken), toDisplay(spoken, spokenStart).start)?.start ?? 0;

function finish(state: PlayerState, script: Script): Step {
  const last = script.sentences.at(-1);
  if (!last) return { state, effects: [] };
  const end = { sentence: script.sentences.length - 1, offset: last.end - last.start };
  const place = state.only ? endOfQuotes(script, state.only) : end;
  return { state: { ...state, status: "finished", place, piece: null, word: null }, effects: [] };
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
  const from = piece.sentence === place.sentence ? toSpoken(sentence.spoken, place.offset) : 0;
  const units = piece.spokenEnd - Math.max(piece.spokenStart, from) + piece.lead;
  const expectedMs = (units * 1000) / (context.pace(piece.voice) * context.settings.rate);
  return [{ type: "watch", generation: piece.generation, ms: Math.round(expectedMs * SLACK + START_MS / 2) }];
}
