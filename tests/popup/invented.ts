import { joinBlocks } from "../../src/core/article/article.ts";
import type { Voice } from "../../src/core/player/voice.ts";
import type { ArticleView, QuoteView, Snapshot, SpeakerView } from "../../src/core/protocol/view.ts";
import { speakerMarks } from "../../src/core/quotes/speaker-marks.ts";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings.ts";

/** An article, people and voices that do not exist, for tests of what a view draws. */
const MARSH = { id: "Ellen Marsh", name: "Secretary Ellen Marsh", role: null };
const HALE = { id: "Victor Hale", name: "Gen. Victor Hale", role: "chairman of the Harbor Chiefs" };
const AMADI = { id: "Ruth Amadi", name: "Lt. Col. Ruth Amadi", role: null };

const said: readonly (readonly [exact: string, speaker: SpeakerView | null])[] = [
  ["There is no order to leave,", MARSH],
  ["We are moving some people around to keep them safe, and that is the whole of it.", HALE],
  ["an honest mistake", null],
  ["There has been no change in our posture, and nobody here has been told to expect one.", AMADI],
  ["That letter was a draft. It should not have gone out.", HALE],
  ["poorly worded", HALE],
  ["We will leave when we are asked to.", MARSH],
];

const { text, blocks } = joinBlocks(
  said.map(([exact]) => ({ kind: "paragraph", text: `So it was: “${exact}”` })),
);

/** Quotations of the invented article as a view lists them, in order. */
export const quotesOf = (
  given: readonly (readonly [exact: string, speaker: SpeakerView | null])[],
): readonly QuoteView[] => {
  const marks = speakerMarks(
    given.map(([, speaker]) => ({ speaker: speaker && { name: speaker.id, mention: null } })),
  );
  return given.map(([exact, speaker], index) => {
    const start = Math.max(0, text.indexOf(exact));
    const position = index / given.length;
    return { exact, speaker, mark: marks[index] ?? 0, start, end: start + exact.length, position };
  });
};

export const ARTICLE: ArticleView = {
  tab: 7,
  url: "https://www.militarytimes.com/news/2020/01/06/officials-walk-back-letter/",
  title: "Officials walk back letter that told troops at Camp Halloran to pack",
  authors: ["Dana Reyes", "Tom Okafor"],
  published: "2020-01-06T18:30:00Z",
  publication: "Military Times",
  lang: "en-US",
  ...{ text, blocks, sentenceCount: 42, quotes: quotesOf(said) },
};

export const VOICES: readonly Voice[] = [
  { id: "rowan", name: "Rowan", lang: "en-US", remote: false },
  { id: "isla", name: "Isla", lang: "en-GB", remote: false },
  { id: "mateo", name: "Mateo", lang: "es-MX", remote: false },
  { id: "cloud-ava", name: "Ava (Natural)", lang: "en-US", remote: true },
];

const SENTENCE =
  "“There is no order to leave,” the secretary said at the briefing, adding that the draft was never signed.";

/** Reading, in the middle of a quotation's sentence. */
export const PLAYING: Snapshot = {
  status: "playing",
  sentence: 7,
  now: { text: SENTENCE, word: { start: SENTENCE.indexOf("said"), end: SENTENCE.indexOf("said") + 4 } },
  quote: 0,
  only: null,
  playedMs: 62_000,
  leftMs: 278_000,
  settings: { ...DEFAULT_SETTINGS, rate: 1.2 },
  voices: VOICES,
  voicesLoading: false,
  voice: "rowan",
  wordsPerMinute: 210,
  notice: null,
  following: true,
  elsewhere: null,
  next: null,
  saving: null,
};

/** Opened, and nothing heard yet. */
export const READY: Snapshot = {
  ...PLAYING,
  status: "ready",
  sentence: 0,
  now: { text: "Defense officials on Monday walked back a letter that told troops to pack.", word: null },
  quote: null,
  playedMs: 0,
  leftMs: 340_000,
};

/** A sentence of more lines than its box has. */
export const LONG_SENTENCE =
  "The letter, which was addressed to the commander of the joint task force and bore no signature, said that " +
  "“out of respect for the decisions of the host nation” the coalition would be “repositioning forces over the " +
  "course of the coming days and weeks,” and it asked that helicopters be allowed to fly over the river at night " +
  "so that the movement would trouble as few of the people who live there as could be.";

/** A word near its end. */
export const LONG_WORD = {
  start: LONG_SENTENCE.indexOf("movement"),
  end: LONG_SENTENCE.indexOf("movement") + "movement".length,
};
