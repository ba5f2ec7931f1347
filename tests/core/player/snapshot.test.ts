import { describe, expect, test } from "vitest";
import { joinBlocks } from "../../../src/core/article/article.ts";
import type { Script } from "../../../src/core/player/script.ts";
import { NO_SESSIONS, open, type Session, step } from "../../../src/core/player/sessions.ts";
import { articleView, elsewhere, marksOf, paintOf, snapshotOf } from "../../../src/core/player/snapshot.ts";
import { INITIAL, type PlayerState } from "../../../src/core/player/state.ts";
import type { PlaybackStatus } from "../../../src/core/protocol/view.ts";
import { speakerMarks } from "../../../src/core/quotes/speaker-marks.ts";
import { AROUND, inventScript, SCRIPT, voice } from "./invented.ts";
import { boundary, PLAY, run, timeout } from "./run-player.ts";

const BESIDE = { following: true, elsewhere: null, next: null, saving: null };
const STATUSES: readonly PlaybackStatus[] = ["ready", "playing", "paused", "finished"];

const reading = (player: Partial<PlayerState>, script: Script = SCRIPT): Session => ({
  script,
  player: { ...INITIAL, status: "paused", ...player },
});

/** The reading of a script at an offset of its first sentence, as both who look at it are told. */
function at(script: Script, offset: number) {
  const session = reading({ place: { sentence: 0, offset } }, script);
  return { quote: snapshotOf(session, AROUND, BESIDE).quote, painted: paintOf(session).activeQuote };
}

describe("the quotation at a place", () => {
  const text = "She said “yes” twice.";
  const script = inventScript([[text]], ["“yes”"]);
  const [start, end] = [text.indexOf("“"), text.indexOf("”") + 1];

  test("is the one that the place is in, from its first letter on", () => {
    const inside = { quote: 0, painted: { start, end } };
    expect(at(script, start)).toEqual(inside);
    expect(at(script, end - 1)).toEqual(inside);
  });

  test("is not the one that ends exactly there, nor the one that begins later", () => {
    const none = { quote: null, painted: null };
    expect(at(script, end)).toEqual(none);
    expect(at(script, start - 1)).toEqual(none);
  });

  test("is the second of two without anything between them, once it begins", () => {
    const two = inventScript([["“No.”“Yes.”"]], ["“No.”", "“Yes.”"]);
    expect(at(two, 5)).toEqual({ quote: 1, painted: { start: 5, end: 11 } });
  });
});

describe("what is painted", () => {
  test("is the sentence, the word and the quotation as spans of the article", () => {
    const session = { script: SCRIPT, player: run([{ type: "play-quote", quote: 1 }, boundary(1, 4)]).state };
    const [sentence, quote] = [SCRIPT.sentences[2], SCRIPT.quotes[1]];
    if (!sentence || !quote) throw new Error("The script is another.");
    expect(paintOf(session)).toEqual({
      sentence: { start: sentence.start, end: sentence.end },
      word: { start: quote.start + 4, end: quote.start + 6 },
      activeQuote: { start: quote.start, end: quote.end },
      playing: true,
    });
  });

  test("stays while the reading is paused, and is said not to be heard", () => {
    const paint = paintOf(reading({ place: { sentence: 1, offset: 0 } }));
    expect(paint).toMatchObject({
      sentence: { start: SCRIPT.sentences[1]?.start },
      word: null,
      playing: false,
    });
  });

  test.each(["ready", "finished"] as const)("is nothing while the reading is %s", (status) => {
    const place = { sentence: 2, offset: 1 };
    expect(paintOf(reading({ status, place }))).toEqual({
      sentence: null,
      word: null,
      activeQuote: null,
      playing: false,
    });
  });
});

test("all quotations are marked while an article is read, or looked at in a view; else none", () => {
  const marks = speakerMarks(SCRIPT.quotes);
  const all = SCRIPT.quotes.map(({ start, end }, index) => ({ start, end, mark: marks[index] }));
  const marked = (looking: boolean) => STATUSES.map((status) => marksOf(reading({ status }), looking));
  expect(marked(true)).toEqual([all, all, all, all]);
  expect(marked(false)).toEqual([[], all, all, []]);
});

describe("the voice that is named", () => {
  const named = (player: Partial<PlayerState>, around = AROUND) =>
    snapshotOf(reading(player), around, BESIDE).voice;

  test("is the one that speaks, or would", () => {
    expect(named({})).toBe("Ada");
    expect(named({}, { ...AROUND, settings: { ...AROUND.settings, voice: "Ben" } })).toBe("Ben");
    expect(named(run([PLAY]).state, { ...AROUND, voices: [voice("Una"), ...AROUND.voices] })).toBe("Ada");
    expect(named({}, { ...AROUND, voices: [] })).toBeNull();
  });

  test("is a living one after another has died, also while paused", () => {
    const replaced = run([PLAY, timeout(1), timeout(2), { type: "pause" }]).state;
    expect(replaced.deadVoices).toEqual(["Ada"]);
    expect(named(replaced)).toBe("Ben");
    expect(named(replaced, { ...AROUND, settings: { ...AROUND.settings, voice: "Ada" } })).toBe("Ben");
  });
});

test("times are those of the voice named, at the speed chosen, and add up to the whole", () => {
  const pace = (id: string) => (id === "Ada" ? 10 : 1_000);
  const told = (sentence: number, rate: number) =>
    snapshotOf(
      reading({ place: { sentence, offset: 0 } }),
      { ...AROUND, pace, settings: { ...AROUND.settings, rate } },
      BESIDE,
    );
  const first = SCRIPT.sentences[0]?.spoken.display.length ?? 0;
  expect(told(1, 1).playedMs).toBe(first * 100);
  expect(told(1, 2).playedMs).toBe(first * 50);
  expect(told(1, 1).playedMs + told(1, 1).leftMs).toBe(told(0, 1).leftMs);
  expect(told(0, 2).wordsPerMinute).toBeGreaterThan(told(0, 1).wordsPerMinute);
});

test("what is being read elsewhere is the current reading of another tab, while it plays or is paused", () => {
  const opened = open(NO_SESSIONS, 1, SCRIPT, null, AROUND).sessions;
  const titleOf = (tab: number) => `Article ${tab}`;
  expect(elsewhere(opened, 2, titleOf)).toBeNull();
  const playing = step(opened, 1, PLAY, AROUND).sessions;
  expect(elsewhere(playing, 2, titleOf)).toEqual({ tab: 1, title: "Article 1", status: "playing" });
  expect(elsewhere(playing, 1, titleOf)).toBeNull();
  const paused = step(playing, 1, { type: "pause" }, AROUND).sessions;
  expect(elsewhere(paused, 2, titleOf)?.status).toBe("paused");
  const stopped = step(paused, 1, { type: "stop" }, AROUND).sessions;
  expect(elsewhere(stopped, 2, titleOf)).toBeNull();
});

test("a view is told the words of each quotation, who said them, and where in the article they begin", () => {
  const joined = joinBlocks([{ kind: "paragraph", text: "He said “aye” and “no” at sea" }]);
  const article = {
    ...joined,
    url: "https://www.militarytimes.com/a/",
    title: "A title",
    authors: ["Dana Reyes"],
    published: null,
    publication: "Military Times",
    lang: "en-US",
  };
  const speaker = {
    name: "Rosa Imai",
    description: "Capt. Rosa Imai, harbor master",
    mention: { start: 0, end: 2 },
  };
  const script = {
    ...inventScript([[joined.text]]),
    quotes: [
      { start: 9, end: 12, speaker },
      { start: 19, end: 21, speaker: null },
    ],
  };
  const { quotes, sentenceCount } = articleView(7, article, script);
  expect(quotes).toEqual([
    {
      ...{ exact: "aye", start: 9, end: 12, mark: 1, position: 9 / joined.text.length },
      speaker: { id: "Rosa Imai", name: "Capt. Rosa Imai", role: "harbor master" },
    },
    { exact: "no", start: 19, end: 21, mark: 0, speaker: null, position: 19 / joined.text.length },
  ]);
  expect(sentenceCount).toBe(1);
});
