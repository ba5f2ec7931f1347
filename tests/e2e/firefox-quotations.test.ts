import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, startSite } from "../../build/lab/site.mjs";
import { type Sound, startSound } from "../../build/lab/sound.mjs";
import { Firefox } from "./lib/firefox.ts";
import { until } from "./lib/reading.ts";
import { SAMPLE, SAMPLE_HTML, SAMPLE_PATH } from "./lib/sample.ts";

let site: Site;
let sound: Sound;
let firefox: Firefox;
let page: Page;

beforeAll(async () => {
  site = await startSite({ [SAMPLE_PATH]: SAMPLE_HTML });
  sound = await startSound();
  firefox = await Firefox.launch({ site, sound: sound.voiceless });
  page = await firefox.open(site.url(SAMPLE_PATH));
  await firefox.openPopup(page);
  await until(async () => expect(await count("ol .quotation")).toBe(SAMPLE.quotes.length));
});

afterAll(async () => {
  await firefox?.close();
  await sound?.stop();
  site?.close();
});

const count = (selector: string) =>
  firefox.inPopup((wanted) => document.querySelectorAll(wanted).length, selector);

const status = () => firefox.inPopup(() => document.querySelector("[role=status]")?.textContent ?? "");

/** The words of the quotation that is lit as being read. */
const active = (): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get("readback-active-quote") ?? [])].map(String).join(""));

test("quotations are heard one after another, and then no more", async () => {
  const recording = await sound.record();
  await firefox.clickInPopup('button[aria-label="Play all quotations"]');
  await recording.sound();
  for (const { text } of SAMPLE.quotes.slice(0, 2))
    await until(async () => expect(await active()).toBe(text));
  await firefox.clickInPopup("#play");
  await recording.stop();
});

test("the list is filtered by speaker", async () => {
  const quotations = await firefox.inPopup(() => {
    const select = document.querySelector<HTMLSelectElement>("select[aria-label=Speaker]");
    if (!select) return "no filter";
    select.selectedIndex = 1;
    // The popup's own, since what runs here has another `Event` than the popup listens to.
    const chosen = document.createEvent("Event");
    chosen.initEvent("change", true, false);
    select.dispatchEvent(chosen);
    return select.selectedOptions[0]?.textContent ?? "";
  });
  const expected = Number(quotations.match(/\((\d+)\)$/u)?.[1]);
  await until(async () => expect(await count("ol .quotation")).toBe(expected));
});

test("a quotation is copied, and the status line says so", async () => {
  await firefox.clickInPopup("ol li .copy");
  await until(async () => expect(await count("[role=menuitem]")).toBe(3));
  await firefox.clickInPopup("[role=menuitem]");
  await until(async () => expect(await status()).toBe("Copied."));
});
