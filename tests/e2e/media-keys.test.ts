import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { playerSays, players, pressMediaKey, seekTo } from "../../build/lab/mpris.mjs";
import { type SessionBus, startSessionBus } from "../../build/lab/session-bus.mjs";
import { type Site, startSite } from "../../build/lab/site.mjs";
import { type Sound, startSound } from "../../build/lab/sound.mjs";
import { Chromium } from "./lib/chromium.ts";
import { Firefox } from "./lib/firefox.ts";
import { click, lit, openReading, until } from "./lib/reading.ts";
import { SAMPLE, SAMPLE_HTML, SAMPLE_PATH } from "./lib/sample.ts";

const QUIET_MS = 1_500;

let site: Site;
let sound: Sound;
let bus: SessionBus;

beforeAll(async () => {
  site = await startSite({ [SAMPLE_PATH]: SAMPLE_HTML });
  sound = await startSound();
});

afterAll(async () => {
  await sound?.stop();
  site?.close();
});

/** A bus for each browser, so that the player on it is the one that was just started. */
beforeEach(async () => {
  bus = await startSessionBus();
});

afterEach(() => bus?.stop());

/** A desktop with a sound card, with the voices of the system or without any. */
const desktop = (systemVoices: boolean) => ({
  env: {
    ...(systemVoices ? sound : sound.voiceless).env,
    ...bus.env,
  },
});

/** Presses every key on a reading that has just been started from the popup. */
async function everyKey(page: Page, voice: () => Promise<string>, expected: RegExp): Promise<void> {
  const recording = await sound.record();
  const quotation = async () => (await lit(page, "active-quote")).join("");
  const status = () => playerSays(bus, "PlaybackStatus");
  const quote = (index: number) => SAMPLE.quotes[index]?.text.slice(0, 20) ?? "none";
  const says = (check: () => Promise<string>, what: string | RegExp) =>
    until(async () => expect(await check()).toMatch(what));

  await says(() => playerSays(bus, "Metadata"), SAMPLE.title);
  const metadata = await playerSays(bus, "Metadata");
  expect(metadata).toContain("Military Times");
  expect(metadata).toContain(SAMPLE.authors.join(", "));
  await says(status, "Playing");
  expect(await voice()).toMatch(expected);

  await pressMediaKey(bus, "Pause");
  await recording.silence(QUIET_MS);
  await says(status, "Paused");
  await pressMediaKey(bus, "Next");
  await says(quotation, quote(0));
  await pressMediaKey(bus, "Next");
  await says(quotation, quote(1));
  await pressMediaKey(bus, "Previous");
  await says(quotation, quote(0));
  await seekTo(bus, 0);
  await says(
    async () => (await lit(page, "sentence")).join(""),
    SAMPLE.paragraphs[0]?.slice(0, 40) ?? "none",
  );
  await pressMediaKey(bus, "Play");
  await recording.sound();
  await says(status, "Playing");
  await pressMediaKey(bus, "Stop");
  await recording.silence(QUIET_MS);
  await until(async () => expect(await lit(page, "sentence")).toEqual([]));
  await until(async () => {
    const left = await players(bus);
    if (left.length > 0) expect(await status()).toContain("Stopped");
  });
  await recording.stop();
}

/** The voice that a popup shows as chosen. */
const chosenVoice = () => document.querySelector("select")?.selectedOptions[0]?.textContent ?? "none";

describe.each([
  ["the built-in voice", false, /Readback/],
  ["the system's voices", true, /^(?!.*(?:Readback|none))/],
] as const)("with %s", (_, systemVoices, voice) => {
  test("Chromium obeys the desktop's media keys and shows it what is read", async () => {
    const chromium = await Chromium.launch({ site, sound: desktop(systemVoices) });
    try {
      const page = await chromium.open(site.url(SAMPLE_PATH));
      const popup = await openReading(chromium, page);
      await click(popup, "#play");
      await everyKey(page, () => popup.evaluate(chosenVoice), voice);
    } finally {
      await chromium.close();
    }
  });

  test("Firefox obeys the desktop's media keys and shows it what is read", async () => {
    const firefox = await Firefox.launch({ site, sound: desktop(systemVoices) });
    try {
      const page = await firefox.open(site.url(SAMPLE_PATH));
      await firefox.openPopup(page);
      const play = () =>
        firefox.inPopup(() => document.querySelector("#play")?.getAttribute("aria-label") ?? "none");
      await until(async () => expect(await play()).toBe("Play"));
      await firefox.clickInPopup("#play");
      await everyKey(page, () => firefox.inPopup(chosenVoice), voice);
    } finally {
      await firefox.close();
    }
  });
});
