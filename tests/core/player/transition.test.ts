import { describe, expect, test } from "vitest";
import { INITIAL, type PlayerEvent, type PlayerState, type Step } from "../../../src/core/player/state.ts";
import { transition } from "../../../src/core/player/transition.ts";
import { AROUND, inventScript, SCRIPT, VOICES } from "./invented.ts";

const context = { ...AROUND, script: SCRIPT, generation: 0 };

/** Takes a player through events, each with the generation used last. */
function run(events: readonly PlayerEvent[], state: PlayerState = INITIAL, around = context): Step {
  let step: Step = { state, effects: [] };
  let generation = 0;
  for (const event of events) {
    generation = Math.max(generation, step.state.piece?.generation ?? 0);
    step = transition(step.state, event, { ...around, generation });
  }
  return step;
}

const texts = (step: Step) =>
  step.effects.flatMap((effect) => (effect.type === "speak" ? [effect.utterance.text] : []));
const kinds = (step: Step) => step.effects.map((effect) => effect.type);

describe("playing", () => {
  test("play speaks the first sentence and sets the watchdog", () => {
    const step = run([{ type: "play" }]);
    expect(texts(step)).toEqual(["The harbor reopened on Tuesday."]);
    expect(kinds(step)).toEqual(["speak", "watch"]);
    expect(step.state.status).toBe("playing");
  });

  test("play while playing does not start again", () => {
    expect(run([{ type: "play" }, { type: "play" }]).effects).toEqual([]);
  });

  test("the end of a sentence speaks the next one, and the end of the last one finishes", () => {
    const second = run([{ type: "play" }, { type: "end", generation: 1 }]);
    expect(texts(second)).toEqual(["Crews had worked through the night."]);
    const ends = SCRIPT.sentences.map((_, index) => ({ type: "end", generation: index + 1 }) as const);
    const last = run([{ type: "play" }, ...ends]);
    expect(last.state.status).toBe("finished");
    expect(texts(run([{ type: "play" }], last.state))).toEqual(["The harbor reopened on Tuesday."]);
  });

  test("pause is cancel and remember: play goes on at the word heard last", () => {
    const paused = run([
      { type: "play" },
      { type: "boundary", generation: 1, charIndex: 11 },
      { type: "pause" },
    ]);
    expect(kinds(paused)).toEqual(["cancel"]);
    expect(texts(run([{ type: "play" }], paused.state))).toEqual(["reopened on Tuesday."]);
  });

  test("without boundary events pause goes back to the start of the sentence", () => {
    const paused = run([{ type: "play" }, { type: "end", generation: 1 }, { type: "pause" }]);
    expect(texts(run([{ type: "play" }], paused.state))).toEqual(["Crews had worked through the night."]);
  });

  test("a boundary that arrives after pause, or goes back, does not move the place", () => {
    const playing = run([{ type: "play" }, { type: "boundary", generation: 1, charIndex: 11 }]);
    const back = run([{ type: "boundary", generation: 1, charIndex: 0 }], playing.state);
    expect(back.state.place.offset).toBe(11);
    const paused = run([{ type: "pause" }], playing.state);
    expect(run([{ type: "boundary", generation: 1, charIndex: 20 }], paused.state).state).toEqual(
      paused.state,
    );
  });

  test("a late end of a cancelled utterance does not skip a sentence", () => {
    const skipped = run([{ type: "play" }, { type: "skip", unit: "paragraph", by: 1 }]);
    expect(run([{ type: "end", generation: 1 }], skipped.state).state).toEqual(skipped.state);
  });

  test("the word lit is the one the boundary names, without its quotation mark", () => {
    const step = run([
      { type: "play-quote", quote: 0 },
      { type: "boundary", generation: 1, charIndex: 3 },
    ]);
    expect(SCRIPT.sentences[2]?.spoken.display.slice(step.state.word?.start, step.state.word?.end)).toBe(
      "are",
    );
  });
});

describe("moving", () => {
  test("next quotation lands on every quotation in turn and stays on the last", () => {
    let { state } = run([]);
    const landed: string[] = [];
    for (let press = 0; press < 4; press++) {
      ({ state } = run([{ type: "skip", unit: "quotation", by: 1 }], state));
      landed.push(SCRIPT.sentences[state.place.sentence]?.spoken.display.slice(state.place.offset) ?? "");
    }
    expect(landed.map((rest) => rest.slice(0, 9))).toEqual([
      "We are op",
      "and we ar",
      "about a m",
      "about a m",
    ]);
  });

  test("moving while paused says nothing, and moving while playing speaks from there at once", () => {
    const skip = { type: "skip", unit: "paragraph", by: 1 } as const;
    expect(run([{ type: "play" }, { type: "pause" }, skip]).effects).toEqual([]);
    expect(kinds(run([{ type: "play" }, skip]))).toEqual(["cancel", "speak", "watch"]);
  });

  test("going back from well inside a sentence begins it again; from its first words, the one before", () => {
    const back = { type: "skip", unit: "sentence", by: -1 } as const;
    const inside = { ...INITIAL, place: { sentence: 1, offset: 30 } };
    expect(run([back], inside).state.place).toEqual({ sentence: 1, offset: 0 });
    const early = { ...INITIAL, place: { sentence: 1, offset: 6 } };
    expect(run([back], early).state.place).toEqual({ sentence: 0, offset: 0 });
  });

  test("seeking beyond the end goes to the last sentence", () => {
    expect(run([{ type: "seek", sentence: 99 }]).state.place).toEqual({ sentence: 4, offset: 0 });
  });

  test("stop is silent and keeps the place", () => {
    const stopped = run([{ type: "play" }, { type: "end", generation: 1 }, { type: "stop" }]);
    expect(stopped.state).toMatchObject({ status: "ready", place: { sentence: 1, offset: 0 } });
    expect(kinds(stopped)).toEqual(["cancel"]);
  });
});

describe("long sentences", () => {
  const long = `${"The committee heard that the depot, once full, stood empty for a year, ".repeat(6)}it said.`;
  const around = { ...context, script: inventScript([[long]]) };

  test("are cut at clauses into pieces of at most ten seconds, and nothing is said twice or left out", () => {
    let step = run([{ type: "play" }], INITIAL, around);
    const pieces = texts(step);
    for (let generation = 1; step.state.status === "playing"; generation++) {
      step = transition(step.state, { type: "end", generation }, { ...around, generation });
      pieces.push(...texts(step));
    }
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join("")).toBe(long);
    for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/^.{1,160}$/u);
    for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/,$/u);
  });

  test("are said in fewer pieces at a higher speed", () => {
    const fast = { ...around, settings: { ...around.settings, rate: 4 } };
    expect(texts(run([{ type: "play" }], INITIAL, fast))[0]).toBe(long);
  });
});

describe("voices that fail", () => {
  const timeout = (generation: number) => ({ type: "timeout", generation }) as const;
  const voiceOf = (step: Step) =>
    step.effects.flatMap((effect) => (effect.type === "speak" ? [effect.utterance.voice.id] : []));

  test("a silent voice is tried once more, then the next one speaks and the listener is told", () => {
    const retried = run([{ type: "play" }, timeout(1)]);
    expect(voiceOf(retried)).toEqual(["Ada"]);
    const replaced = run([timeout(2)], retried.state, { ...context, generation: 2 });
    expect(voiceOf(replaced)).toEqual(["Ben"]);
    expect(replaced.state.notice).toEqual({ type: "voice-replaced", from: "Ada", to: "Ben" });
  });

  test("when every local voice has failed the player pauses where it was; a remote one is never taken", () => {
    const step = run([{ type: "play" }, timeout(1), timeout(2), timeout(3), timeout(4)]);
    expect(step.state).toMatchObject({ status: "paused", notice: { type: "voices-failed" } });
    expect(voiceOf(step)).toEqual([]);
  });

  test("the remote voice speaks where the listener picked it", () => {
    const picked = { ...context, settings: { ...context.settings, voice: "Cloud" } };
    expect(voiceOf(run([{ type: "play" }], INITIAL, picked))).toEqual(["Cloud"]);
  });

  test("a voice that disappears while it speaks is replaced at the place", () => {
    const playing = run([{ type: "play" }, { type: "boundary", generation: 1, charIndex: 11 }]);
    const fewer = { ...context, generation: 1, voices: VOICES.slice(1) };
    const step = transition(playing.state, { type: "voices-changed" }, fewer);
    expect(voiceOf(step)).toEqual(["Ben"]);
    expect(texts(step)).toEqual(["reopened on Tuesday."]);
  });

  test("play waits for voices that are still loading, and says so where there are none", () => {
    const loading = { ...context, voices: [], voicesLoading: true };
    const waiting = run([{ type: "play" }], INITIAL, loading);
    expect(waiting).toMatchObject({ state: { status: "playing", notice: null }, effects: [] });
    expect(texts(transition(waiting.state, { type: "voices-changed" }, context))).toHaveLength(1);
    const none = transition(waiting.state, { type: "voices-changed" }, { ...loading, voicesLoading: false });
    expect(none.state).toMatchObject({ status: "paused", notice: { type: "no-voices" } });
  });
});

test("a page that goes while it is read pauses the reading and says so", () => {
  const step = run([{ type: "play" }, { type: "page-gone" }]);
  expect(step.state).toMatchObject({ status: "paused", notice: { type: "tab-gone" } });
  expect(kinds(step)).toEqual(["cancel"]);
});

test("a change of speed goes on from the word at the new speed", () => {
  const playing = run([{ type: "play" }, { type: "boundary", generation: 1, charIndex: 11 }]);
  const fast = { ...context, generation: 1, settings: { ...context.settings, rate: 2 } };
  const step = transition(playing.state, { type: "settings-changed", voicePicked: false }, fast);
  expect(step.effects).toMatchObject([
    { type: "cancel" },
    { type: "speak", utterance: { text: "reopened on Tuesday.", rate: 2 } },
    { type: "watch" },
  ]);
});
