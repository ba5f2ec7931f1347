import { expect, test } from "vitest";
import { INITIAL } from "../../../src/core/player/state.ts";
import { voice } from "./invented.ts";
import { boundary, CONTEXT, end, heard, kinds, PLAY, run } from "./run-player.ts";

const EXPECTED = { type: "expected" } as const;

test.each([
  ["from the start", INITIAL],
  ["from where it was paused", run([PLAY, ...heard(1), boundary(2, 6), { type: "pause" }]).state],
  [
    "from the start again once it is over",
    { ...INITIAL, status: "finished", place: { sentence: 1, offset: 9 } },
  ],
] as const)("a reading that is looked at has ready what Play says, %s", (_, before) => {
  const looked = run([EXPECTED], before);
  const played = run([PLAY], looked.state);
  const [ready, said] = [looked, played].map(
    ({ effects }) => effects.flatMap((effect) => ("utterance" in effect ? [effect.utterance.text] : []))[0],
  );
  expect(kinds(looked)).toEqual(["prepare"]);
  expect(ready).toBe(said);
});

test("looking at a reading changes nothing of it", () => {
  const paused = run([PLAY, ...heard(1), { type: "pause" }]).state;
  expect(run([EXPECTED], paused).state).toBe(paused);
});

test("nothing is made ready while something is said, nor where no voice can", () => {
  expect(run([PLAY, EXPECTED]).effects).toEqual([]);
  expect(run([EXPECTED], INITIAL, { ...CONTEXT, voices: [] }).effects).toEqual([]);
});

test("what is made ready is never heard: it is not alive", () => {
  const looked = run([EXPECTED], INITIAL, { ...CONTEXT, voices: [voice("Ada")] });
  expect(looked.state).toBe(INITIAL);
  expect(run([end(1)], looked.state).effects).toEqual([]);
});
