import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, startSite } from "../../build/lab/site.mjs";
import { type Sound, startSound } from "../../build/lab/sound.mjs";
import { Firefox } from "./lib/firefox.ts";
import { until } from "./lib/reading.ts";
import { SAMPLE_HTML, SAMPLE_PATH } from "./lib/sample.ts";

/** How long Firefox is told to leave an idle event page alive: 30 s is its own choice, and 20 s would be our beat. */
const IDLE_MS = 24_000;
/** Long enough for two beats, without which it would be gone twice over. */
const READING_MS = 50_000;
const STEP_MS = 1_000;
/** The limit, and time to go. */
const RELEASE_LIMIT_MS = 60_000;

let site: Site;
let sound: Sound;
let firefox: Firefox;

beforeAll(async () => {
  site = await startSite({ [SAMPLE_PATH]: SAMPLE_HTML });
  sound = await startSound();
  firefox = await Firefox.launch({
    site,
    sound,
    prefs: { "extensions.background.idle.timeout": IDLE_MS },
  });
});

afterAll(async () => {
  await firefox?.close();
  await sound?.stop();
  site?.close();
});

test("the event page lives through a reading longer than it may be idle, and is let go after it with its place kept", {
  timeout: READING_MS + RELEASE_LIMIT_MS + 60_000,
}, async () => {
  const page = await firefox.open(site.url(SAMPLE_PATH));
  const sentence = () =>
    page.evaluate(() => [...(CSS.highlights.get("readback-sentence") ?? [])].map(String).join(""));
  await firefox.openPopup(page);
  await until(async () =>
    expect(await firefox.inPopup(() => document.querySelector("#play") !== null)).toBe(true),
  );
  await firefox.clickInPopup("#play");
  await firefox.closePopup();
  const recording = await sound.record();
  const heard = new Set<string>();
  // What is tested is time itself: there is nothing to wait for but the clock.
  for (let ms = 0; ms < READING_MS; ms += STEP_MS) {
    await wait(STEP_MS);
    expect(await firefox.backgroundState(), `after ${ms} ms`).toBe("running");
    heard.add(await sentence());
  }
  expect(heard.size, "sentences heard").toBeGreaterThan(5);
  expect(recording.loudMs, "ms of sound").toBeGreaterThan(READING_MS / 2);
  await firefox.press("L");
  await recording.silence(1_500);
  const paused = await sentence();
  await until(async () => expect(await firefox.backgroundState()).toBe("stopped"), RELEASE_LIMIT_MS);
  expect(await sentence(), "the mark stays where the reading paused").toBe(paused);
  await firefox.press("L");
  await recording.sound();
  await until(async () => expect(await sentence()).toBe(paused));
  await recording.stop();
});
