import { nearestWord, saidWords, shownWordAt } from "../spoken/words.ts";
import type { SpeechEvent } from "./engine.ts";
import { watch } from "./speaking.ts";
import type { PlayerContext, PlayerState, Step } from "./state.ts";

/** No voice passes over so many words without a report; one that seems to has miscounted, unless the next agrees. */
const FURTHEST = 12;

type Boundary = Extract<SpeechEvent, { readonly type: "boundary" }>;

/**
 * What an engine's report of a word changes. Which words there are is ours to say: the report is taken to the nearest
 * beginning of a spoken word, and its length, absent in some engines and wrong in others, is not looked at
 * (https://github.com/readium/speech/issues/64). What goes back is dropped: what was heard stays heard.
 */
export function boundary(
  state: PlayerState,
  { charIndex, estimated }: Boundary,
  context: PlayerContext,
): Step {
  const { piece } = state;
  const sentence = piece && context.script.sentences[piece.sentence];
  const live = () => (estimated ? [] : watch(state, context));
  if (!sentence || !Number.isFinite(charIndex)) return { state, effects: live() };
  const said = charIndex - piece.lead;
  // The speaker's name or the headline is said first and is no place in the sentence; nor is what lies past the piece's end.
  if (said < 0 || piece.spokenEnd === piece.spokenStart || said > piece.spokenEnd - piece.spokenStart)
    return { state, effects: live() };
  const { spoken } = sentence;
  const words = saidWords(spoken);
  const nearest = nearestWord(words, piece.spokenStart + said);
  // The word behind the piece may be nearer than its last one begins, and is not being said.
  const at = (words[nearest]?.start ?? 0) < piece.spokenEnd ? nearest : nearest - 1;
  if (at < piece.heard) return { state, effects: live() };
  const agrees = piece.doubted !== null && at >= piece.doubted && at - piece.doubted <= FURTHEST;
  if (at - piece.heard > FURTHEST && !agrees)
    return { state: { ...state, piece: { ...piece, doubted: at } }, effects: live() };
  const word = shownWordAt(spoken, words[at]?.start ?? 0);
  const known = state.place.sentence === piece.sentence ? state.place.offset : 0;
  if (!word || word.end <= known) return { state, effects: live() };
  const heard = { ...piece, heard: at, doubted: null };
  // Where a voice is paused is where it was heard to be, or else where it began.
  if (estimated) return { state: { ...state, piece: heard, word }, effects: [] };
  const place = { sentence: piece.sentence, offset: Math.max(known, word.start) };
  const next = { ...state, piece: heard, word, place, jumpedTo: null };
  return { state: next, effects: watch(next, context) };
}
