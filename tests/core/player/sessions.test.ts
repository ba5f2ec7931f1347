import { expect, test } from "vitest";
import { close, NO_SESSIONS, open, resume, type Sessions, step } from "../../../src/core/player/sessions.ts";
import { AROUND, inventScript, SCRIPT } from "./invented.ts";
import { PLAY } from "./run-player.ts";

const opened = (): Sessions => {
  const first = open(NO_SESSIONS, 1, SCRIPT, null, AROUND).sessions;
  return open(first, 2, SCRIPT, { sentence: 3, offset: 0 }, AROUND).sessions;
};

test("an article that is opened waits at its start, or where it was left, and is not the one read last", () => {
  const { byTab, current } = opened();
  expect(byTab.get(1)?.player).toMatchObject({ status: "ready", place: { sentence: 0, offset: 0 } });
  expect(byTab.get(2)?.player).toMatchObject({ status: "paused", place: { sentence: 3, offset: 0 } });
  expect(current).toBeNull();
});

test("play in a second tab pauses the first at its place, and the first can go on from there", () => {
  let sessions = step(opened(), 1, PLAY, AROUND).sessions;
  sessions = step(sessions, 1, { type: "boundary", generation: 1, charIndex: 11 }, AROUND).sessions;
  const taken = step(sessions, 2, PLAY, AROUND);
  expect(taken.effects.map(({ type }) => type)).toEqual(["cancel", "speak", "watch", "prepare"]);
  expect(taken.sessions.byTab.get(1)?.player).toMatchObject({
    status: "paused",
    place: { sentence: 0, offset: 11 },
  });
  const back = step(taken.sessions, 1, PLAY, AROUND);
  expect(back.sessions.byTab.get(2)?.player.status).toBe("paused");
  expect(back.effects).toMatchObject([
    { type: "cancel" },
    { type: "speak", utterance: { text: "reopened on Tuesday.", generation: 3 } },
    { type: "watch" },
    { type: "prepare" },
  ]);
});

test("a tab that is closed is silenced and forgotten", () => {
  const playing = step(opened(), 2, PLAY, AROUND).sessions;
  const closed = close(playing, 2, AROUND);
  expect(closed.effects).toEqual([{ type: "cancel" }]);
  expect(closed.sessions).toMatchObject({ current: null });
  expect(closed.sessions.byTab.has(2)).toBe(false);
});

test("a tab that is closed beside the one being read leaves that alone", () => {
  const playing = step(opened(), 2, PLAY, AROUND).sessions;
  const closed = close(playing, 1, AROUND);
  expect(closed.effects).toEqual([]);
  expect(closed.sessions.current).toBe(2);
  expect(closed.sessions.byTab.get(2)).toBe(playing.byTab.get(2));
});

test("an article that is opened over one being read silences it, and its numbers are not used again", () => {
  const playing = step(opened(), 1, PLAY, AROUND).sessions;
  const other = inventScript([["Another article begins here."]]);
  const replaced = open(playing, 1, other, null, AROUND);
  expect(replaced.effects).toEqual([{ type: "cancel" }]);
  expect(replaced.sessions.byTab.get(1)).toMatchObject({
    script: other,
    player: { status: "ready", piece: null },
  });
  expect(step(replaced.sessions, 1, PLAY, AROUND).effects).toMatchObject([
    { type: "speak", utterance: { text: "Another article begins here.", generation: 2 } },
    { type: "watch", generation: 2 },
  ]);
});

test("an article that is opened beside one being read leaves it alone", () => {
  const playing = step(opened(), 1, PLAY, AROUND).sessions;
  const beside = open(playing, 3, SCRIPT, null, AROUND);
  expect(beside.effects).toEqual([]);
  expect(beside.sessions.current).toBe(1);
  expect(beside.sessions.byTab.get(1)).toBe(playing.byTab.get(1));
});

test("what was read before a sleep is the reading that commands go to again, and it stays silent", () => {
  const resumed = resume(opened(), 2);
  expect(resumed.current).toBe(2);
  expect(resumed.byTab).toEqual(opened().byTab);
});

test("what was read before a sleep does not take the place of what has been read since, nor of nothing", () => {
  const playing = step(opened(), 1, PLAY, AROUND).sessions;
  expect(resume(playing, 2)).toBe(playing);
  expect(resume(opened(), 9).current).toBeNull();
});
