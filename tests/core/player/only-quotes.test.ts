import { expect, test } from "vitest";
import { times } from "../../../src/core/player/pace.ts";
import type { Script } from "../../../src/core/player/script.ts";
import type { PlayerContext, PlayerEvent, Step } from "../../../src/core/player/state.ts";
import type { PlayerCommand } from "../../../src/core/protocol/view.ts";
import { inventScript, SCRIPT } from "./invented.ts";
import { CONTEXT, end, heard, PLAY, run, start, texts } from "./run-player.ts";

const ALL: PlayerCommand = { type: "play-quotes", quotes: [0, 1, 2], announced: false };
const ANNOUNCED: PlayerCommand = { ...ALL, announced: true };

/** The invented script with who speaks each of its quotations. */
function spokenBy(...names: readonly (string | null)[]): PlayerContext {
  const quotes = SCRIPT.quotes.map((quote, index) => {
    const name = names[index] ?? null;
    return { ...quote, speaker: name === null ? null : { name, mention: null } };
  });
  return { ...CONTEXT, script: { ...SCRIPT, quotes } };
}

/** Everything said from a command on, each utterance heard to its end, until nothing more is. */
function listen(command: PlayerEvent, context: PlayerContext = CONTEXT) {
  const said: string[] = [];
  let step: Step = run([command], undefined, context);
  for (let generation = step.state.piece?.generation; generation; generation = step.state.piece?.generation) {
    said.push(...texts(step));
    step = run(heard(generation), step.state, context);
  }
  return { said, state: step.state };
}

test("quotations alone are said one after another, and then the reading is finished", () => {
  const { said, state } = listen(ALL);
  expect(said).toEqual(["We are open,” ", "“and we are glad.”", "“about a month.”"]);
  expect(state).toMatchObject({ status: "finished", place: { sentence: 4, offset: 52 } });
});

test("only those that were asked for are said, in the article's order, each once", () => {
  expect(listen({ ...ALL, quotes: [2, 0, 2, 99] }).said).toEqual(["We are open,” ", "“about a month.”"]);
});

test("nothing happens where none of them is there", () => {
  expect(run([{ ...ALL, quotes: [7] }]).effects).toEqual([]);
  expect(run([{ ...ALL, quotes: [] }]).state.status).toBe("ready");
});

test("where they are announced, the headline is said first and each begins with its speaker", () => {
  const { said } = listen(ANNOUNCED, spokenBy("Capt. Rosa Imai", "Ida Lund", "Ida Lund"));
  expect(said).toEqual([
    "Harbor open again.",
    "captain Rosa Imai: We are open,” ",
    "Ida Lund: “and we are glad.”",
    "“about a month.”",
  ]);
});

test("what nobody is known to have said is announced as such, each time", () => {
  const { said } = listen(ANNOUNCED, spokenBy("Ida Lund"));
  expect(said.slice(2)).toEqual(["Unattributed: “and we are glad.”", "Unattributed: “about a month.”"]);
});

test("a headline without a letter is not said", () => {
  const script: Script = { ...SCRIPT, headline: "—" };
  expect(listen(ANNOUNCED, { ...CONTEXT, script }).said[0]).toBe("Unattributed: We are open,” ");
});

test("a quotation goes on through its sentences, and the speaker is named before the first alone", () => {
  const script = inventScript([["“We came. We saw,” she said."]], []);
  const quotes = [{ start: 1, end: 17, speaker: { name: "Ida Lund", mention: null } }];
  const halves = inventScript([["“We came.", "We saw,” she said."]], []);
  const context = { ...CONTEXT, script: { ...halves, quotes } };
  expect(script.sentences).toHaveLength(1);
  expect(listen({ ...ANNOUNCED, quotes: [0] }, context).said.slice(1)).toEqual([
    "Ida Lund: We came.",
    "We saw,” ",
  ]);
});

test("pause is remembered, and play goes on in the quotations", () => {
  const paused = run([ALL, ...heard(1), start(2), { type: "pause" }]);
  expect(texts(run([PLAY], paused.state))).toEqual(["“and we are glad.”"]);
});

test("a headline that was not heard to its end is said again", () => {
  const paused = run([ANNOUNCED, start(1), { type: "pause" }]);
  expect(texts(run([PLAY], paused.state))).toEqual(["Harbor open again."]);
});

test("next and previous go from one of them to another, and say who speaks", () => {
  const context = spokenBy("Ida Lund", "Ida Lund", "Ida Lund");
  const next: PlayerCommand = { type: "skip", unit: "quotation", by: 1 };
  const begun = run([{ ...ANNOUNCED, quotes: [0, 2] }, ...heard(1), start(2)], undefined, context);
  const after = run([next], begun.state, context);
  expect(texts(after)).toEqual(["Ida Lund: about a month.”"]);
  expect(run([next], after.state, context).effects).toEqual([]);
  const back = run([{ ...next, by: -1 }], after.state, context);
  expect(texts(back)).toEqual(["Ida Lund: We are open,” "]);
});

test("a place on the line of time is taken to the quotation that is there or comes next", () => {
  const at = run([ALL, { type: "seek", sentence: 3 }]);
  expect(at.state.place).toEqual({ sentence: 4, offset: 38 });
  expect(texts(at)).toEqual(["about a month.”"]);
});

test("what is finished is said again from its first quotation", () => {
  const { state } = listen(ANNOUNCED);
  expect(texts(run([PLAY], state))).toEqual(["Harbor open again."]);
});

test("the whole article goes on behind the quotation that is being said", () => {
  const left = run([ALL, start(1), { type: "whole-article" }]);
  expect(left.effects).toEqual([]);
  expect(texts(run([end(1)], left.state))).toEqual(["captain Rosa Imai said, “and we are glad.”"]);
});

test("who leaves quotations that are finished may go on from there", () => {
  const left = run([{ type: "whole-article" }], listen(ALL).state);
  expect(left.state).toMatchObject({ status: "paused", only: null, place: { sentence: 4, offset: 52 } });
});

test.each<PlayerCommand>([{ type: "stop" }, { type: "restart" }, { type: "play-quote", quote: 1 }])(
  "the whole article is read again after $type",
  (command) => {
    expect(run([{ ...ALL, quotes: [0, 2] }, command]).state.only).toBeNull();
  },
);

test("a quotation among them that is picked is said, and the others after it", () => {
  const picked = run([ALL, { type: "play-quote", quote: 1 }]);
  expect(texts(picked)).toEqual(["and we are glad.”"]);
  expect(picked.state.only?.quotes).toEqual([0, 1, 2]);
});

test("the time left is that of the quotations", () => {
  const { only } = run([ALL]).state;
  const units = "“We are open,” “and we are glad.”“about a month.”".length;
  expect(times(SCRIPT, { sentence: 0, offset: 0 }, 1, only)).toEqual({ playedMs: 0, leftMs: units * 1000 });
  expect(times(SCRIPT, { sentence: 4, offset: 53 }, 1, only)).toEqual({ playedMs: units * 1000, leftMs: 0 });
});
