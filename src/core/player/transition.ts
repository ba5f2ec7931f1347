import { toDisplay } from "../spoken/offset-map.ts";
import { boundary } from "./boundary.ts";
import { quotePlace, sentencePlace, skip } from "./navigate.ts";
import { following } from "./next-piece.ts";
import { endOfQuotes, fromTheFirst, isAmong, onlyQuotes, pastHeadline, placeWithin } from "./only-quotes.ts";
import { offsetOf, type Place, type Script, START } from "./script.ts";
import { again, anticipate, fail, silence, speakFrom, watch } from "./speaking.ts";
import type { PlayerContext, PlayerEvent, PlayerState, Step } from "./state.ts";

/**
 * Computes the next state of a player and what the outside world must do about it. Pure: no clock, no engine.
 *
 * What it promises, for any sequence of events: the place is always a place in the script, and only commands and
 * the engine's own reports move it; `speak` is never asked for while another utterance is alive; after pause,
 * stop or the end nothing is spoken until the listener asks.
 */
export function transition(state: PlayerState, event: PlayerEvent, context: PlayerContext): Step {
  const { script } = context;
  if (script.sentences.length === 0) return still(state);
  switch (event.type) {
    case "play":
      if (state.status === "playing") return still(state);
      return speakFrom(state.status === "finished" ? again(state, script) : state, context);
    case "pause":
      return state.status === "playing" ? silence(state, "paused") : still(state);
    case "toggle":
      return transition(state, { type: state.status === "playing" ? "pause" : "play" }, context);
    case "stop":
      return state.status === "playing" || state.status === "paused"
        ? silence({ ...state, only: null }, "ready")
        : still(state);
    case "restart":
      return moveAndSpeak({ ...state, only: null }, START, context);
    case "skip":
      return move(
        state,
        skip(script, state.place, event.unit, event.by, state.only),
        context,
        event.unit === "quotation",
      );
    case "seek":
      return move(state, within(state, sentencePlace(script, event.sentence), script), context);
    case "play-quote": {
      const only = state.only && isAmong(state.only, event.quote) ? state.only : null;
      return moveAndSpeak({ ...state, only }, quotePlace(script, event.quote), context, event.quote);
    }
    case "play-quotes": {
      const asked = onlyQuotes(script, event.quotes, event.announced);
      if (!asked) return still(state);
      const { only, place } = fromTheFirst(script, asked);
      return respeak({ ...state, only, place, word: null, retried: false, jumpedTo: null }, context);
    }
    case "whole-article": {
      const status = state.only && state.status === "finished" ? "paused" : state.status;
      return still({ ...state, status, only: null });
    }
    case "settings-changed": {
      // Picking a voice, even one that failed before, is asking for it to be tried.
      const next = event.voicePicked ? { ...state, deadVoices: [], notice: null } : state;
      return state.status === "playing" ? respeak(next, context) : still(next);
    }
    case "voices-changed":
      return voicesChanged(state, context);
    case "expected":
      return anticipate(state, context);
    case "page-gone":
      return state.status === "playing"
        ? withNotice(silence(state, "paused"), { type: "tab-gone" })
        : still(state);
    case "page-back":
      return still(state.notice?.type === "tab-gone" ? { ...state, notice: null } : state);
    default:
      // Engines deliver late events of an utterance that was cancelled, skipped or replaced.
      if (state.piece === null || event.generation !== state.piece.generation) return still(state);
      return heard(state, event, context);
  }
}

type Heard = Extract<PlayerEvent, { generation: number }>;

/** An engine's or the watchdog's report of the utterance that is alive. */
function heard(state: PlayerState, event: Heard, context: PlayerContext): Step {
  switch (event.type) {
    case "start": {
      const started = state.piece && { ...state, piece: { ...state.piece, started: true } };
      return { state: started ?? state, effects: watch(state, context) };
    }
    case "boundary":
      return boundary(state, event, context);
    case "end":
      // An engine that ends what it never began has said nothing: going on would skip through the article unheard.
      return state.piece?.started ? ended(state, context) : fail(state, context, false);
    case "error":
      return fail(state, context, event.reason === "voice-unavailable");
    case "timeout":
      return fail(state, context, false);
  }
}

function ended(state: PlayerState, context: PlayerContext): Step {
  const { piece } = state;
  const sentence = piece && context.script.sentences[piece.sentence];
  if (!sentence) return still(state);
  const only = pastHeadline(state.only);
  const done = { ...state, piece: null, word: null, retried: false, jumpedTo: null, only };
  const next = following(piece, context.script, only);
  if (next) {
    const { spoken } = context.script.sentences[next.sentence] ?? sentence;
    const offset = next.spokenStart === 0 ? 0 : toDisplay(spoken, next.spokenStart).start;
    return speakFrom({ ...done, place: { sentence: next.sentence, offset } }, context, next);
  }
  const last = { sentence: piece.sentence, offset: sentence.end - sentence.start };
  const place = only ? endOfQuotes(context.script, only) : last;
  return { state: { ...done, status: "finished", place }, effects: [{ type: "cancel" }] };
}

/** To another place, or nowhere where that way ends. Playing goes on from there; anything else waits there. */
function move(state: PlayerState, place: Place | null, context: PlayerContext, toQuotation = false): Step {
  if (place === null) return still(state);
  const jumpedTo = toQuotation ? quoteOf(context.script, place) : null;
  const moved = { ...state, place, word: null, retried: false, jumpedTo, only: pastHeadline(state.only) };
  if (state.status === "playing") return respeak(moved, context);
  return still({ ...moved, status: "paused" });
}

function moveAndSpeak(
  state: PlayerState,
  place: Place | null,
  context: PlayerContext,
  jumpedTo: number | null = null,
): Step {
  if (place === null) return still(state);
  const only = pastHeadline(state.only);
  return respeak({ ...state, place, word: null, retried: false, jumpedTo, only }, context);
}

/** A place, or where quotations alone are read, the nearest in those. */
const within = ({ only }: PlayerState, place: Place, script: Script): Place =>
  only ? placeWithin(script, only, offsetOf(script, place)) : place;

/** The quotation that begins at a place. */
function quoteOf(script: Script, place: Place): number | null {
  const at = script.quotes.findIndex(({ start }) => start === offsetOf(script, place));
  return at < 0 ? null : at;
}

/** Speaks from the place, having silenced whatever was alive. */
function respeak(state: PlayerState, context: PlayerContext): Step {
  const silent = silence(state, state.status);
  const spoken = speakFrom(silent.state, context);
  return { state: spoken.state, effects: [...silent.effects, ...spoken.effects] };
}

function voicesChanged(state: PlayerState, context: PlayerContext): Step {
  const gone = state.piece !== null && !context.voices.some((voice) => voice.id === state.piece?.voice);
  if (gone) return fail(state, context, true);
  const waiting = state.status === "playing" && state.piece === null;
  if (waiting) return speakFrom(state, context);
  const mended = state.notice?.type === "no-voices" && context.voices.length > 0;
  return still(mended ? { ...state, notice: null, deadVoices: [] } : state);
}

const withNotice = (step: Step, notice: PlayerState["notice"]): Step => ({
  state: { ...step.state, notice },
  effects: step.effects,
});

const still = (state: PlayerState): Step => ({ state, effects: [] });
