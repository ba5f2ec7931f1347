import {
  INITIAL,
  type PlayerContext,
  type PlayerEvent,
  type PlayerState,
  type Step,
} from "../../../src/core/player/state.ts";
import { transition } from "../../../src/core/player/transition.ts";
import { AROUND, SCRIPT } from "./invented.ts";

/** What a player of the invented script goes by. */
export const CONTEXT: PlayerContext = { ...AROUND, script: SCRIPT, generation: 0 };

/** Takes a player through events, each with the generation used last; the effects are those of the last event. */
export function run(
  events: readonly PlayerEvent[],
  state: PlayerState = INITIAL,
  context: PlayerContext = CONTEXT,
): Step {
  let step: Step = { state, effects: [] };
  let { generation } = context;
  for (const event of events) {
    generation = Math.max(generation, step.state.piece?.generation ?? 0);
    step = transition(step.state, event, { ...context, generation });
  }
  return step;
}

export const PLAY: PlayerEvent = { type: "play" };
export const start = (generation: number): PlayerEvent => ({ type: "start", generation });
export const end = (generation: number): PlayerEvent => ({ type: "end", generation });
export const timeout = (generation: number): PlayerEvent => ({ type: "timeout", generation });
export const boundary = (generation: number, charIndex: number): PlayerEvent => ({
  type: "boundary",
  generation,
  charIndex,
});

/** What an engine reports of an utterance that is heard from its start to its end. */
export const heard = (generation: number): readonly PlayerEvent[] => [start(generation), end(generation)];

/** What is to be said. */
export const texts = ({ effects }: Step): readonly string[] =>
  effects.flatMap((effect) => (effect.type === "speak" ? [effect.utterance.text] : []));

/** Who is to say it. */
export const voices = ({ effects }: Step): readonly string[] =>
  effects.flatMap((effect) => (effect.type === "speak" ? [effect.utterance.voice.id] : []));

/** What is to be done, in order. */
export const kinds = ({ effects }: Step): readonly string[] => effects.map(({ type }) => type);
