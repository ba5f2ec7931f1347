import { describe, expect, test } from "vitest";
import { INITIAL, type PlayerEvent } from "../../../src/core/player/state.ts";
import { VOICES, voice } from "./invented.ts";
import {
  boundary,
  CONTEXT,
  end,
  heard,
  kinds,
  PLAY,
  run,
  start,
  texts,
  timeout,
  voices,
} from "./run-player.ts";

describe("voices that fail", () => {
  test("a silent voice is tried once more, then the next one speaks and the listener is told", () => {
    const retried = run([PLAY, timeout(1)]);
    expect(voices(retried)).toEqual(["Ada"]);
    expect(retried.state.notice).toBeNull();
    const replaced = run([timeout(2)], retried.state);
    expect(voices(replaced)).toEqual(["Ben"]);
    expect(replaced.state.notice).toEqual({ type: "voice-replaced", from: "Ada", to: "Ben" });
  });

  test("a voice that failed once and was heard since is tried once more when it fails again", () => {
    const again = run([PLAY, timeout(1), ...heard(2), timeout(3)]);
    expect(voices(again)).toEqual(["Ada"]);
    expect(texts(again)).toEqual(["Crews had worked through the night."]);
    expect(again.state).toMatchObject({ deadVoices: [], notice: null });
  });

  test.each<PlayerEvent>([
    { type: "skip", unit: "sentence", by: 1 },
    { type: "seek", sentence: 3 },
    { type: "restart" },
    { type: "play-quote", quote: 1 },
  ])("a voice that failed elsewhere is tried once more where the listener went ($type)", (move) => {
    expect(voices(run([PLAY, timeout(1), move, timeout(3)]))).toEqual(["Ada"]);
  });

  test("an end without a start is a failure: nothing was heard, so nothing is passed over", () => {
    const retried = run([PLAY, end(1)]);
    expect(kinds(retried)).toEqual(["cancel", "speak", "watch", "prepare"]);
    expect(texts(retried)).toEqual(["The harbor reopened on Tuesday."]);
    const replaced = run([end(2)], retried.state);
    expect(texts(replaced)).toEqual(["The harbor reopened on Tuesday."]);
    expect(voices(replaced)).toEqual(["Ben"]);
  });

  test("a start counts for its own utterance alone", () => {
    const second = run([PLAY, ...heard(1), end(2)]);
    expect(texts(second)).toEqual(["Crews had worked through the night."]);
  });

  test("a voice that the engine does not have is not tried again, one that stumbled is", () => {
    const failed = (reason: "voice-unavailable" | "engine-failure") =>
      voices(run([PLAY, start(1), { type: "error", generation: 1, reason }]));
    expect(failed("voice-unavailable")).toEqual(["Ben"]);
    expect(failed("engine-failure")).toEqual(["Ada"]);
  });

  test("when every local voice has failed the player pauses where it was; a remote one is never taken", () => {
    const step = run([PLAY, timeout(1), timeout(2), timeout(3), timeout(4)]);
    expect(step.state).toMatchObject({ status: "paused", notice: { type: "voices-failed" } });
    expect(kinds(step)).toEqual(["cancel"]);
    expect(voices(run([PLAY], step.state))).toEqual(["Ada"]);
  });

  test("a voice that disappears while it speaks is replaced at the place", () => {
    const playing = run([PLAY, boundary(1, 11)]);
    const step = run([{ type: "voices-changed" }], playing.state, { ...CONTEXT, voices: VOICES.slice(1) });
    expect(voices(step)).toEqual(["Ben"]);
    expect(texts(step)).toEqual(["reopened on Tuesday."]);
    expect(step.state.notice).toEqual({ type: "voice-replaced", from: "Ada", to: "Ben" });
  });

  test("a list of voices that still has the one that speaks does not interrupt it", () => {
    const playing = run([PLAY, start(1)]);
    const step = run([{ type: "voices-changed" }], playing.state, { ...CONTEXT, voices: VOICES.slice(0, 1) });
    expect(step).toEqual({ state: playing.state, effects: [] });
  });
});

describe("picking a voice", () => {
  const replaced = run([PLAY, timeout(1), timeout(2)]).state;
  const picked = { ...CONTEXT, settings: { ...CONTEXT.settings, voice: "Ada" } };

  test("tries it though it has failed before, and no longer says that another took over", () => {
    const step = run([{ type: "settings-changed", voicePicked: true }], replaced, picked);
    expect(voices(step)).toEqual(["Ada"]);
    expect(step.state).toMatchObject({ deadVoices: [], notice: null });
  });

  test("while paused says nothing, and counts when play is asked for", () => {
    const paused = run(
      [{ type: "pause" }, { type: "settings-changed", voicePicked: true }],
      replaced,
      picked,
    );
    expect(paused.effects).toEqual([]);
    expect(voices(run([PLAY], paused.state, picked))).toEqual(["Ada"]);
  });

  test("is not what a change of speed is: what failed stays out, and what was told stays told", () => {
    const step = run([{ type: "settings-changed", voicePicked: false }], replaced, picked);
    expect(voices(step)).toEqual(["Ben"]);
    expect(step.state.notice).toEqual({ type: "voice-replaced", from: "Ada", to: "Ben" });
  });

  test("of a remote kind has it speak", () => {
    const remote = { ...CONTEXT, settings: { ...CONTEXT.settings, voice: "Cloud" } };
    expect(voices(run([PLAY], INITIAL, remote))).toEqual(["Cloud"]);
  });
});

describe("voices that are missing", () => {
  const none = { ...CONTEXT, voices: [] };

  test("play waits for voices that are still loading, and says so where there are none", () => {
    const loading = { ...none, voicesLoading: true };
    const waiting = run([PLAY], INITIAL, loading);
    expect(waiting).toMatchObject({ state: { status: "playing", notice: null }, effects: [] });
    expect(texts(run([{ type: "voices-changed" }], waiting.state))).toHaveLength(1);
    const told = run([{ type: "voices-changed" }], waiting.state, none);
    expect(told.state).toMatchObject({ status: "paused", notice: { type: "no-voices" } });
  });

  test("are no longer said to be missing once they come, and nothing is said unasked", () => {
    const silent = run([PLAY], INITIAL, none).state;
    const changed = { type: "voices-changed" } as const;
    expect(run([changed], silent, none).state.notice).toEqual({ type: "no-voices" });
    const mended = run([changed], silent);
    expect(mended).toMatchObject({ state: { status: "paused", notice: null }, effects: [] });
    expect(texts(run([PLAY], mended.state))).toHaveLength(1);
  });

  test("are one thing and a page that is gone another: voices that come do not mend it", () => {
    const gone = run([PLAY, { type: "page-gone" }, { type: "voices-changed" }]);
    expect(gone.state.notice).toEqual({ type: "tab-gone" });
  });

  test("for the article's language are told, while another language's speaks", () => {
    const german = { ...CONTEXT, voices: [voice("Dora", "de-DE")] };
    const step = run([PLAY], INITIAL, german);
    expect(voices(step)).toEqual(["Dora"]);
    expect(step.state.notice).toEqual({ type: "no-voice-for-language", lang: "en-US" });
    const british = { ...CONTEXT, voices: [voice("Dora", "de-DE"), voice("Una", "en-GB")] };
    expect(run([PLAY], INITIAL, british).state.notice).toBeNull();
    const mended = run([{ type: "pause" }, PLAY], step.state, { ...british, generation: 1 });
    expect(voices(mended)).toEqual(["Una"]);
    expect(mended.state.notice).toBeNull();
  });
});

test("while the system's voices load, ours is made ready and says nothing", () => {
  const ours = { ...voice("Ours"), builtIn: true };
  const waiting = run([PLAY], INITIAL, { ...CONTEXT, voices: [ours], voicesLoading: true });
  expect(kinds(waiting)).toEqual(["prepare"]);
  expect(waiting.state).toMatchObject({ status: "playing", piece: null });
  const theirs = { ...CONTEXT, voices: [ours, voice("Ada")], voicesLoading: false };
  expect(voices(run([{ type: "voices-changed" }], waiting.state, theirs))).toEqual(["Ada"]);
  const none = { ...theirs, voices: [ours] };
  expect(voices(run([{ type: "voices-changed" }], waiting.state, none))).toEqual(["Ours"]);
});
