import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { heardWords } from "../../build/lab/heard-words.mjs";
import { startSite } from "../../build/lab/site.mjs";
import { type Sound, startSound } from "../../build/lab/sound.mjs";
import { HEADER_BYTES, SAMPLE_RATE, WINDOW_MS } from "../../build/lab/wave.mjs";
import { joinBlocks } from "../../src/core/article/article.ts";
import { toScript } from "../../src/core/player/script.ts";
import { Synthesiser } from "../../src/speech/built-in/synthesise.ts";
import { shippedProgram } from "../speech/built-in/synthesiser.ts";
import { Chromium } from "./lib/chromium.ts";
import { Firefox } from "./lib/firefox.ts";
import { litSoFar, noteWords, passedOver } from "./lib/lit-words.ts";
import { click, openReading, until } from "./lib/reading.ts";
import { SAMPLE, SAMPLE_HTML, SAMPLE_PATH } from "./lib/sample.ts";

/** Two paragraphs: some sentences, a quotation and what stands between. */
const WORDS = 45;
/** So many more are listened to: a sentence that the recording breaks off can't be told from another. */
const BEHIND = 20;

const ABOUT = {
  url: SAMPLE_PATH,
  title: SAMPLE.title,
  authors: [],
  published: null,
  publication: "Military Times",
  lang: "en",
};

/** A word heard this long is lit also where a busy machine stalls the page; "a" and "in" may be over before it looks. */
const SEEN_MS = 250;

type Site = Awaited<ReturnType<typeof startSite>>;

async function inChromium(
  site: Site,
  sound: Sound,
  listen: (page: Page, play: () => Promise<void>) => Promise<void>,
) {
  const chromium = await Chromium.launch({ site, sound: sound.voiceless });
  try {
    const page = await chromium.open(site.url(SAMPLE_PATH));
    const popup = await openReading(chromium, page);
    await listen(page, () => click(popup, "#play"));
  } finally {
    await chromium.close();
  }
}

async function inFirefox(
  site: Site,
  sound: Sound,
  listen: (page: Page, play: () => Promise<void>) => Promise<void>,
) {
  const firefox = await Firefox.launch({ site, sound: sound.voiceless });
  try {
    const page = await firefox.open(site.url(SAMPLE_PATH));
    await firefox.openPopup(page);
    await until(async () =>
      expect(await firefox.inPopup(() => document.querySelector("#play") !== null)).toBe(true),
    );
    await listen(page, () => firefox.clickInPopup("#play"));
  } finally {
    await firefox.close();
  }
}

test.each([
  ["Chromium", inChromium],
  ["Firefox", inFirefox],
])("the words lit in %s are those that are heard, in their order", async (_, inBrowser) => {
  const site = await startSite({ [SAMPLE_PATH]: SAMPLE_HTML });
  const sound = await startSound();
  try {
    await inBrowser(site, sound, async (page, play) => {
      const recording = await sound.record();
      await noteWords(page, WORDS + BEHIND + 1);
      await play();
      await recording.sound();
      await until(async () => expect((await litSoFar(page)).length).toBeGreaterThan(WORDS + BEHIND), 60_000);
      const lit = (await litSoFar(page)).slice(0, WORDS);
      const wave = await recording.stop();
      const samples = new Int16Array(Uint8Array.from(wave.subarray(HEADER_BYTES)).buffer);
      const first = recording.windows.findIndex(({ loud }) => loud) * WINDOW_MS;
      const heard = heardWords(
        new Synthesiser(await shippedProgram()),
        toScript({ ...ABOUT, ...joinBlocks(SAMPLE.paragraphs.map((text) => ({ kind: "paragraph", text }))) }),
        { samples, rate: SAMPLE_RATE },
        first,
      );
      const lasting = heard.map(({ word, ms }, at) => ({ word, lastsMs: (heard[at + 1]?.ms ?? ms) - ms }));
      expect(passedOver(lasting, lit).filter(({ lastsMs }) => lastsMs >= SEEN_MS)).toEqual([]);
    });
  } finally {
    await sound.stop();
    site.close();
  }
});
