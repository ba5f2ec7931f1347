import { REFUSALS } from "../../src/core/protocol/refusal.ts";
import type { ArticleView, Snapshot } from "../../src/core/protocol/view.ts";
import type { Site } from "../../src/core/sites/sites.ts";
import type { PopupProps } from "../../src/popup/popup.tsx";
import type { Shown } from "../../src/popup/popup-state.ts";
import { ARTICLE, LONG_SENTENCE, LONG_WORD, PLAYING, quotesOf, READY, VOICES } from "./invented.ts";

/** The data of a popup, without the functions it calls. */
export type PopupData = Pick<PopupProps, "shown" | "shortcuts" | "system" | "offer">;

const SHORTCUTS = {
  _execute_action: "Alt+Shift+R",
  "toggle-playback": "Alt+Shift+P",
  "next-quotation": "Alt+Shift+Period",
  "previous-quotation": "Alt+Shift+Comma",
};

const data = (shown: Shown, system = "linux"): PopupData => ({
  ...{ shown, shortcuts: SHORTCUTS, system, offer: null },
});
const reading = (snapshot: Partial<Snapshot>, article: Partial<ArticleView> = {}, system?: string) =>
  data(
    {
      type: "reading",
      article: { ...ARTICLE, ...article },
      snapshot: { ...PLAYING, ...snapshot },
      refusal: null,
    },
    system,
  );
const silent = { voices: [], voice: null, wordsPerMinute: 160 } as const;
const speaker = (name: string) => ({ id: name, name, role: null });
const manyQuotations = quotesOf(
  Array.from({ length: 40 }, (_, index) => [
    `Quotation number ${index + 1}, long enough that it takes a second line in the list of them.`,
    index % 7 === 0 ? null : speaker(`Speaker ${(index % 9) + 1}`),
  ]),
);
/** Names and quotations as no editor would let them pass. */
const strangeQuotations = quotesOf([
  ["Short.", speaker(`Gen. ${"Anna-".repeat(400)}Smith`)],
  ["אין לנו דרך אחרת", { id: "יעל כהן", name: "יעל כהן", role: "harbor master of Ashdod" }],
  ["We counted them again. ".repeat(450), speaker("Tom Reed")],
  ["A".repeat(3_000), speaker("Tom Reed")],
  ["The end.", speaker("Tom Reed")],
]);
const elsewhere = { tab: 9, title: "Two carriers to stay in port through March", status: "playing" } as const;

const FINISHED = {
  status: "finished",
  sentence: 41,
  now: { text: "", word: null },
  quote: null,
  playedMs: 340_000,
  leftMs: 0,
} as const;
const NEXT = { title: "Mule course returns to the mountain school after thirty years" } as const;

const SAVED = {
  status: "ready",
  audio: { url: "blob:invented/audio", name: "Officials walk back letter.mp3" },
  transcript: { url: "blob:invented/transcript", name: "Officials walk back letter.vtt" },
} as const;

/** The sister site with the longest name. */
export const SISTER: Site = { domain: "marinecorpstimes.com", publication: "Marine Corps Times" };

/** Every state the popup can be in, as data: what is photographed, checked for accessibility and tried out. */
export const STATES: Readonly<Record<string, PopupData>> = {
  opening: data({ type: "opening" }),
  ready: reading(READY),
  playing: reading({}),
  "long-sentence": reading({ now: { text: LONG_SENTENCE, word: LONG_WORD }, quote: null }),
  paused: reading({ status: "paused", following: true }),
  finished: reading(FINISHED),
  "other-tab-of-sister-site": {
    ...data({ type: "reading", article: ARTICLE, snapshot: PLAYING, refusal: "not-article" }),
    offer: SISTER,
  },
  "next-article": reading({ next: NEXT }),
  "finished-next-article": reading({ ...FINISHED, next: NEXT }),
  "other-site": reading(READY, { otherSite: true }),
  "sister-site": { ...reading(READY, { publication: "Marine Corps Times" }), offer: SISTER },
  truncated: reading(READY, { truncated: true }),
  "not-following": reading({ following: false }),
  "no-quotations": reading({ quote: null }, { quotes: [] }),
  "many-quotations": reading({ quote: 20 }, { quotes: manyQuotations }),
  everything: reading(
    {
      ...silent,
      now: { text: LONG_SENTENCE, word: null },
      following: false,
      elsewhere,
      notice: { type: "no-voices" },
    },
    { quotes: manyQuotations },
  ),
  "quotations-only": reading({ only: { count: 7, announced: true } }),
  "quotations-finished": reading({
    ...{ status: "finished", sentence: 41, now: { text: "", word: null }, quote: null },
    ...{ only: { count: 7, announced: false }, playedMs: 40_000, leftMs: 0 },
  }),
  "one-speaker": reading({ quote: 0 }, { quotes: ARTICLE.quotes.filter(({ speaker }) => speaker?.role) }),
  "no-byline": reading(READY, { authors: [], published: null }),
  "online-voice": reading({ voice: "cloud-ava", settings: { ...PLAYING.settings, voice: "cloud-ava" } }),
  "voices-loading": reading({ ...READY, ...silent, voicesLoading: true }),
  "no-voices-windows": reading({ ...READY, ...silent }, {}, "win"),
  "no-voices-mac": reading({ ...READY, ...silent }, {}, "mac"),
  "no-voices-chromeos": reading({ ...READY, ...silent }, {}, "cros"),
  "no-voices-linux": reading({ ...READY, ...silent }, {}, "linux"),
  "no-voice-for-language": reading(
    { ...READY, notice: { type: "no-voice-for-language", lang: "de" }, voice: "mateo", voices: VOICES },
    { lang: "de" },
    "win",
  ),
  "voice-replaced": reading({ notice: { type: "voice-replaced", from: "Isla", to: "Rowan" } }),
  "voices-failed": reading({ status: "paused", notice: { type: "voices-failed" } }),
  "article-gone": reading({ status: "paused", notice: { type: "tab-gone" } }),
  "elsewhere-playing": reading({ ...READY, elsewhere }),
  "elsewhere-paused": reading({ ...READY, elsewhere: { ...elsewhere, status: "paused" } }),
  "saving-working": reading({ saving: { status: "working", progress: 0.42 } }),
  "saving-ready": reading({ saving: SAVED }),
  // There is a voice wherever a file is made, so that this is the most that can stand there beside one.
  "everything-saved": reading(
    { now: { text: LONG_SENTENCE, word: null }, following: false, elsewhere, saving: SAVED },
    { quotes: manyQuotations },
  ),
  "everything-sister-site": {
    ...reading(
      { now: { text: LONG_SENTENCE, word: null }, following: false, elsewhere, saving: SAVED },
      { quotes: manyQuotations },
    ),
    offer: SISTER,
  },
  "saving-failed": reading({ saving: { status: "failed" } }),
  "other-tab": data({ type: "reading", article: ARTICLE, snapshot: PLAYING, refusal: "not-article" }),
  ...Object.fromEntries(
    REFUSALS.map((refusal) => [`refused-${refusal}`, data({ type: "refused", refusal })]),
  ),
};

/** States that differ from those by what can't be seen at one glance: they are tried out, and not photographed. */
export const FURTHER_STATES: Readonly<Record<string, PopupData>> = {
  "strange-speakers": reading({ quote: null }, { quotes: strangeQuotations }),
  "another-article": reading({}, { url: "https://www.militarytimes.com/news/2020/01/07/another/" }),
};
