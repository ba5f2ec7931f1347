import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, startSite } from "../../build/lab/site.mjs";
import { type Sound, startSound } from "../../build/lab/sound.mjs";
import { Firefox } from "./lib/firefox.ts";
import { findColour } from "./lib/pixels.ts";
import { until } from "./lib/reading.ts";
import { SAMPLE, SAMPLE_HTML, SAMPLE_PATH } from "./lib/sample.ts";
import { speakerFills } from "./lib/speaker-fills.ts";

const QUIET_MS = 1_500;
/** The fill of the sentence being read, in light (agent.css). */
const SENTENCE_FILL = [0xff, 0xf3, 0xbf] as const;

let site: Site;
let sound: Sound;
let firefox: Firefox;
let page: Page;

beforeAll(async () => {
  site = await startSite({ [SAMPLE_PATH]: SAMPLE_HTML, "/": "<!doctype html><title>Home</title>" });
  sound = await startSound();
  firefox = await Firefox.launch({ site, sound: sound.voiceless });
  page = await firefox.open(site.url(SAMPLE_PATH));
});

afterAll(async () => {
  await firefox?.close();
  await sound?.stop();
  site?.close();
});

/** The name of the popup's Play button: what pressing it would do. */
const play = () =>
  firefox.inPopup(() => document.querySelector("#play")?.getAttribute("aria-label") ?? "none");

const currentQuotation = () =>
  firefox.inPopup(() =>
    [...document.querySelectorAll("ol .quotation")].findIndex(
      (button) => button.getAttribute("aria-current") === "true",
    ),
  );

/** The words a highlight covers on the page. */
const lit = (mark: string): Promise<string> =>
  page.evaluate(
    (name) => [...(CSS.highlights.get(`readback-${name}`) ?? [])].map((range) => String(range)).join(""),
    mark,
  );

const openPopup = async () => {
  await firefox.openPopup(page);
  await until(async () => expect(await play()).not.toBe("none"));
};

test("one press of Play is heard, the sentence is lit in pixels, and the popup may close", async () => {
  const recording = await sound.record();
  await openPopup();
  await firefox.clickInPopup("#play");
  await recording.sound();
  await until(async () => expect(await lit("sentence")).toBe(SAMPLE.paragraphs[0]));
  await until(async () =>
    expect(findColour(await page.screenshot(), SENTENCE_FILL).count).toBeGreaterThan(500),
  );
  await firefox.closePopup();
  await recording.sound();
  await openPopup();
  expect(await play()).toBe("Pause");
  await firefox.clickInPopup("#play");
  await recording.silence(QUIET_MS);
  expect(await play()).toBe("Play");
  await firefox.closePopup();
  await recording.stop();
});

test("the sample's quotations are filled by their speakers, and one by nobody", async () => {
  await openPopup();
  await until(async () => expect(await speakerFills(page)).toEqual([0, 1, 2, 3, 4, 5]));
  await firefox.closePopup();
});

test("next quotation lands on every quotation in turn", async () => {
  await openPopup();
  for (const [index, { text }] of SAMPLE.quotes.entries()) {
    await firefox.clickInPopup('button[aria-label="Next quotation"]');
    await until(async () => expect(await currentQuotation()).toBe(index));
    await until(async () => expect(await lit("active-quote")).toBe(text));
  }
  await firefox.closePopup();
});

test("keyboard commands work with the popup closed", async () => {
  const recording = await sound.record();
  const last = SAMPLE.quotes.at(-1)?.text ?? "";
  const before = SAMPLE.quotes.at(-2)?.text ?? "";
  await until(async () => expect(await lit("active-quote")).toBe(last));
  await firefox.press("Comma");
  await until(async () => expect(await lit("active-quote")).toBe(before));
  await firefox.press("L");
  await recording.sound();
  await firefox.press("L");
  await recording.silence(QUIET_MS);
  await recording.stop();
});

test("leaving the page for another stops the speech", async () => {
  const recording = await sound.record();
  await openPopup();
  await firefox.clickInPopup("#play");
  await recording.sound();
  await firefox.closePopup();
  await page.goto(site.url("/"));
  await recording.silence(QUIET_MS);
  await recording.stop();
  await page.goto(site.url(SAMPLE_PATH));
});

test("a page that is no article, and one the browser keeps to itself, each get their sentence", async () => {
  const home = await firefox.open(site.url("/"));
  await firefox.openPopup(home);
  await until(async () =>
    expect(await firefox.inPopup(() => document.body.textContent)).toContain("Not an article"),
  );
  await firefox.closePopup();
  await home.goto("about:license", { waitUntil: [] });
  await firefox.openPopup(home);
  await until(async () =>
    expect(await firefox.inPopup(() => document.body.textContent)).toContain("keeps this page"),
  );
  await firefox.closePopup();
  await home.close();
});
