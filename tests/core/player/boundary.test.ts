import { expect, test } from "vitest";
import { INITIAL } from "../../../src/core/player/state.ts";
import { inventScript } from "./invented.ts";
import { boundary, CONTEXT, PLAY, run, start } from "./run-player.ts";

const SENTENCE =
  "The board met and heard that the old depot by the river had stood empty for a year and a day, it said.";
const context = { ...CONTEXT, script: inventScript([[SENTENCE]]) };
/** The word lit after reports at these offsets. */
const lit = (...indexes: readonly number[]) => {
  const { word } = run([PLAY, start(1), ...indexes.map((at) => boundary(1, at))], INITIAL, context).state;
  return word && SENTENCE.slice(word.start, word.end);
};

test("a report a letter or two off its word is taken to the nearest beginning of one", () => {
  expect(lit(4)).toBe("board");
  expect(lit(5)).toBe("board");
  expect(lit(3)).toBe("board");
});

test("a report that goes back is dropped", () => {
  expect(lit(4, 10, 4)).toBe("met");
});

test("a report that jumps far is dropped until the next agrees", () => {
  const far = SENTENCE.indexOf("year");
  expect(lit(4, far)).toBe("board");
  expect(lit(4, far, 10)).toBe("met");
  expect(lit(4, far, SENTENCE.indexOf("and a day"))).toBe("and");
});

test("what is no place in the text is dropped", () => {
  for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY, 10_000]) expect(lit(4, wrong)).toBe("board");
});

test("a word that was only reckoned is lit, and the place and the watchdog stay as they were heard", () => {
  const reckoned = { ...boundary(1, 10), estimated: true } as const;
  const { state, effects } = run([PLAY, start(1), reckoned], INITIAL, context);
  expect(state.word).toEqual({ start: 10, end: 13 });
  expect(state.place).toEqual({ sentence: 0, offset: 0 });
  expect(effects).toEqual([]);
});

test("who speaks is said before a quotation that was jumped to, and no word is lit meanwhile", () => {
  const script = inventScript([["“We are open,” she said."]], ["We are open,"]);
  const [quote] = script.quotes;
  if (!quote) throw new Error("There is a quotation.");
  const named = { ...script, quotes: [{ ...quote, speaker: { name: "Rosa Imai", mention: null } }] };
  const told = { ...context, script: named, settings: { ...context.settings, sayWho: true } };
  const jumped = run([{ type: "play-quote", quote: 0 }], INITIAL, told);
  expect(jumped.effects[0]).toMatchObject({ utterance: { text: "Rosa Imai: We are open,” she said." } });
  expect(run([boundary(1, 5)], jumped.state, told).state.word).toBeNull();
  expect(run([boundary(1, 11)], jumped.state, told).state.word).toEqual({ start: 1, end: 3 });
  expect(run([PLAY], INITIAL, told).effects[0]).toMatchObject({
    utterance: { text: "“We are open,” she said." },
  });
});
