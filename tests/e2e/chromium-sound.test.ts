import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, startSite } from "../../build/lab/site.mjs";
import { type Sound, startSound } from "../../build/lab/sound.mjs";
import { Chromium } from "./lib/chromium.ts";
import { click, lit, openReading, shown, until } from "./lib/reading.ts";
import { SAMPLE_HTML, SAMPLE_PATH } from "./lib/sample.ts";

/** Longer than any pause between two sentences. */
const QUIET_MS = 1_500;

let site: Site;
let sound: Sound;
let chromium: Chromium;

beforeAll(async () => {
  site = await startSite({ [SAMPLE_PATH]: SAMPLE_HTML });
  sound = await startSound();
  chromium = await Chromium.launch({ site, sound });
});

afterAll(async () => {
  await chromium?.close();
  await sound?.stop();
  site?.close();
});

test("one press of Play is heard; pause is silence; a voice without words goes on from its sentence", async () => {
  const page = await chromium.open(site.url(SAMPLE_PATH));
  const popup = await openReading(chromium, page);
  const recording = await sound.record();
  await until(async () => expect((await shown(popup)).text).toMatch(/espeak|English/u));
  await popup.keyboard.press("Enter");
  await recording.sound();
  const sentence = await until(async () => {
    const [words] = await lit(page, "sentence");
    expect(words).toBeTruthy();
    return words;
  });
  expect(await lit(page, "word"), "espeak-ng reports no words").toEqual([]);
  await popup.close();
  await recording.sound();
  const again = await openReading(chromium, page);
  await until(async () => expect((await shown(again)).play).toBe("Pause"));
  await click(again, "#play");
  await recording.silence(QUIET_MS);
  const { now } = await shown(again);
  await click(again, "#play");
  await recording.sound();
  expect((await shown(again)).now).toBe(now);
  expect(sentence).toBeTruthy();
  await recording.stop();
});
