import { describe, expect, test } from "vitest";
import { snapshotOf } from "../../../src/core/player/snapshot.ts";
import { INITIAL } from "../../../src/core/player/state.ts";
import { SCRIPT } from "./invented.ts";
import { boundary, CONTEXT, end, heard, kinds, PLAY, run, start, texts } from "./run-player.ts";

const BESIDE = { following: true, elsewhere: null, next: null, saving: null };

describe("playing", () => {
  test("play speaks the first sentence and sets the watchdog", () => {
    const step = run([PLAY]);
    expect(texts(step)).toEqual(["The harbor reopened on Tuesday."]);
    expect(kinds(step)).toEqual(["speak", "watch", "prepare"]);
    expect(step.state.status).toBe("playing");
  });

  test("play while playing does not start again", () => {
    expect(run([PLAY, PLAY]).effects).toEqual([]);
  });

  test("the end of a sentence speaks the next one, and the end of the last one finishes", () => {
    const second = run([PLAY, ...heard(1)]);
    expect(texts(second)).toEqual(["Crews had worked through the night."]);
    const last = run([PLAY, ...SCRIPT.sentences.flatMap((_, index) => heard(index + 1))]);
    expect(last.state.status).toBe("finished");
    expect(texts(run([PLAY], last.state))).toEqual(["The harbor reopened on Tuesday."]);
  });

  test("pause is cancel and remember: play goes on at the word heard last", () => {
    const paused = run([PLAY, boundary(1, 11), { type: "pause" }]);
    expect(kinds(paused)).toEqual(["cancel"]);
    expect(texts(run([PLAY], paused.state))).toEqual(["reopened on Tuesday."]);
  });

  test("without boundary events pause goes back to the start of the sentence", () => {
    const paused = run([PLAY, ...heard(1), { type: "pause" }]);
    expect(texts(run([PLAY], paused.state))).toEqual(["Crews had worked through the night."]);
  });

  test("a boundary that arrives after pause, or goes back, does not move the place", () => {
    const playing = run([PLAY, boundary(1, 11)]);
    const back = run([boundary(1, 0)], playing.state);
    expect(back.state.place.offset).toBe(11);
    const paused = run([{ type: "pause" }], playing.state);
    expect(run([boundary(1, 20)], paused.state).state).toEqual(paused.state);
  });

  test("a late end of a cancelled utterance does not skip a sentence", () => {
    const skipped = run([PLAY, start(1), { type: "skip", unit: "paragraph", by: 1 }, start(2)]);
    expect(run([end(1)], skipped.state).state).toEqual(skipped.state);
  });

  test("the word lit is the one the boundary names, without its quotation mark", () => {
    const step = run([{ type: "play-quote", quote: 0 }, boundary(1, 3)]);
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
    expect(run([PLAY, { type: "pause" }, skip]).effects).toEqual([]);
    expect(kinds(run([PLAY, skip]))).toEqual(["cancel", "speak", "watch", "prepare"]);
  });

  test("a skip by sentence goes to the next to it, a skip by paragraph to the first of the next", () => {
    const skipped = (unit: "sentence" | "paragraph", by: 1 | -1, sentence: number) =>
      run([{ type: "skip", unit, by }], { ...INITIAL, place: { sentence, offset: 0 } }).state.place;
    expect(skipped("sentence", 1, 0)).toEqual({ sentence: 1, offset: 0 });
    expect(skipped("paragraph", 1, 0)).toEqual({ sentence: 2, offset: 0 });
    expect(skipped("sentence", -1, 4)).toEqual({ sentence: 3, offset: 0 });
    expect(skipped("paragraph", -1, 4)).toEqual({ sentence: 2, offset: 0 });
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
    const stopped = run([PLAY, ...heard(1), { type: "stop" }]);
    expect(stopped.state).toMatchObject({ status: "ready", place: { sentence: 1, offset: 0 } });
    expect(kinds(stopped)).toEqual(["cancel"]);
  });
});

describe("a page", () => {
  test("that goes while it is read pauses the reading and says so", () => {
    const step = run([PLAY, { type: "page-gone" }]);
    expect(step.state).toMatchObject({ status: "paused", notice: { type: "tab-gone" } });
    expect(kinds(step)).toEqual(["cancel"]);
  });

  test("that goes while nothing is heard changes nothing", () => {
    const paused = run([PLAY, { type: "pause" }]);
    expect(run([{ type: "page-gone" }], paused.state)).toEqual({ state: paused.state, effects: [] });
  });

  test("that is there again is no longer said to be gone, and the reading waits where it was", () => {
    const back = run([PLAY, boundary(1, 11), { type: "page-gone" }, { type: "page-back" }]);
    expect(back).toMatchObject({
      state: { status: "paused", notice: null, place: { sentence: 0, offset: 11 } },
      effects: [],
    });
  });

  test("that is there again mends no other trouble", () => {
    const silent = run([PLAY], INITIAL, { ...CONTEXT, voices: [] });
    expect(run([{ type: "page-back" }], silent.state).state.notice).toEqual({ type: "no-voices" });
  });
});

test("a change of speed goes on from the word at the new speed", () => {
  const playing = run([PLAY, boundary(1, 11)]);
  const fast = { ...CONTEXT, settings: { ...CONTEXT.settings, rate: 2 } };
  const step = run([{ type: "settings-changed", voicePicked: false }], playing.state, fast);
  expect(step.effects).toMatchObject([
    { type: "cancel" },
    { type: "speak", utterance: { generation: 2, text: "reopened on Tuesday.", rate: 2 } },
    { type: "watch" },
    { type: "prepare" },
  ]);
});

test("a quotation whose mark is all that the place is before is the one that is shown and not the next", () => {
  const step = run([PLAY, { type: "seek", sentence: 2 }]);
  const session = { script: SCRIPT, player: step.state };
  expect(snapshotOf(session, CONTEXT, BESIDE).quote).toBe(0);
  const next = run([{ type: "skip", unit: "quotation", by: 1 }], step.state);
  expect(texts(next)).toEqual(["and we are glad.”"]);
});

test("a voice that tells of no words is in the quotation that its piece begins, at the mark", () => {
  const context = { ...CONTEXT, settings: { ...CONTEXT.settings, cue: "pitch" as const } };
  const step = run([PLAY, ...[1, 2, 3, 4].flatMap(heard)], INITIAL, context);
  expect(texts(step)).toEqual(["“and we are glad.”"]);
  expect(snapshotOf({ script: SCRIPT, player: step.state }, context, BESIDE).quote).toBe(1);
  const next = run([{ type: "skip", unit: "quotation", by: 1 }], step.state, context);
  expect(texts(next)).toEqual(["about a month.”"]);
});

test("who speaks is not said by a name without a letter", () => {
  const speaker = { name: "—", mention: null };
  const script = {
    ...SCRIPT,
    quotes: SCRIPT.quotes.map((quote) => ({ ...quote, speaker })),
  };
  const context = { ...CONTEXT, script, settings: { ...CONTEXT.settings, sayWho: true } };
  expect(texts(run([{ type: "play-quote", quote: 1 }], INITIAL, context))).toEqual(["and we are glad.”"]);
});
