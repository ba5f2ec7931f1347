import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Site, startSite } from "../../build/lab/site.mjs";
import { type Sound, startSound } from "../../build/lab/sound.mjs";
import { Chromium } from "./lib/chromium.ts";
import { Firefox } from "./lib/firefox.ts";
import { litSoFar, noteWords, passedOver } from "./lib/lit-words.ts";
import { click, openReading, shown, until } from "./lib/reading.ts";
import { SAMPLE, SAMPLE_HTML, SAMPLE_PATH } from "./lib/sample.ts";

const QUIET_MS = 1_500;

let site: Site;
let sound: Sound;

beforeAll(async () => {
  site = await startSite({ [SAMPLE_PATH]: SAMPLE_HTML });
  sound = await startSound();
});

afterAll(async () => {
  await sound?.stop();
  site?.close();
});

const words = (SAMPLE.paragraphs[0] ?? "").match(/[\p{L}\p{N}’-]+/gu)?.map((word) => ({ word })) ?? [];
/** So many are listened to. */
const COUNT = 8;
/** Shorter words are over so soon that the page of a busy machine may not have drawn them. */
const LONG_LETTERS = 4;

/** Waits until the first words were lit, in their order and none of the long ones left out. */
async function wordByWord(page: Page): Promise<void> {
  await until(async () => expect(await litSoFar(page)).toHaveLength(COUNT));
  const lit = await litSoFar(page);
  expect(lit[0]).toBe(words[0]?.word);
  expect(passedOver(words, lit).filter(({ word }) => word.length >= LONG_LETTERS)).toEqual([]);
}

describe("on a machine without a voice", () => {
  test("Chromium is heard, word by word as each is lit, and silent at once in a pause", async () => {
    const chromium = await Chromium.launch({ site, sound: sound.voiceless });
    try {
      const page = await chromium.open(site.url(SAMPLE_PATH));
      const popup = await openReading(chromium, page);
      const recording = await sound.record();
      await noteWords(page, COUNT);
      await click(popup, "#play");
      await recording.sound();
      await wordByWord(page);
      expect((await shown(popup)).text).toContain("Readback 1");
      await click(popup, "#play");
      await recording.silence(QUIET_MS);
      expect((await shown(popup)).play).toBe("Play");
      await click(popup, "#play");
      await recording.sound();
      await recording.stop();
    } finally {
      await chromium.close();
    }
  });

  test("Firefox is heard, word by word as each is lit, and silent at once in a pause", async () => {
    const firefox = await Firefox.launch({ site, sound: sound.voiceless });
    try {
      const page = await firefox.open(site.url(SAMPLE_PATH));
      await firefox.openPopup(page);
      const play = () =>
        firefox.inPopup(() => document.querySelector("#play")?.getAttribute("aria-label") ?? "none");
      await until(async () => expect(await play()).toBe("Play"));
      const recording = await sound.record();
      await noteWords(page, COUNT);
      await firefox.clickInPopup("#play");
      await recording.sound();
      await wordByWord(page);
      await firefox.clickInPopup("#play");
      await recording.silence(QUIET_MS);
      expect(await play()).toBe("Play");
      await recording.stop();
    } finally {
      await firefox.close();
    }
  });
});
