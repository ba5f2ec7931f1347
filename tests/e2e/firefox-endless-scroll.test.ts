import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, startSite } from "../../build/lab/site.mjs";
import { type Sound, startSound } from "../../build/lab/sound.mjs";
import { HOST, MULES, PIER, scrollingPage, type Told } from "../page/stories/endless-scroll.ts";
import { Firefox } from "./lib/firefox.ts";
import { statusesSaid, watchSecond, watchStatus, wrongInSecond } from "./lib/going-on.ts";
import { lit, until } from "./lib/reading.ts";

// The built-in voice reads: what is lit, and what the popup shows, tells where it is.

const VIRTUAL = PIER.path.replace("/your-navy/", "/virtual/");

let site: Site;
let sound: Sound;
let firefox: Firefox;

beforeAll(async () => {
  const virtual = scrollingPage({ history: "replaceState", virtual: true });
  sound = await startSound();
  site = await startSite({
    [PIER.path]: scrollingPage({ history: "pushState" }),
    [VIRTUAL]: virtual.replaceAll(PIER.path, VIRTUAL),
  });
  firefox = await Firefox.launch({ site, sound: sound.voiceless });
});

afterAll(async () => {
  await firefox?.close();
  await sound?.stop();
  site?.close();
});

const popupShows = (title: string, play: string) =>
  until(async () =>
    expect(
      await firefox.inPopup(() => [
        document.querySelector("h1")?.textContent,
        document.querySelector("#play")?.getAttribute("aria-label"),
      ]),
    ).toEqual([title, play]),
  );
const offers = ({ title }: Told) =>
  until(async () =>
    expect(await firefox.inPopup(() => document.querySelector(".next-article")?.textContent?.trim())).toBe(
      `Next: ${title}`,
    ),
  );
/** Waits until a sentence of a story is lit. */
const reads = (page: Page, { paragraphs }: Told) =>
  until(async () => {
    const sentence = (await lit(page, "sentence")).join("");
    expect(sentence).not.toBe("");
    expect(paragraphs.some((text) => text.includes(sentence))).toBe(true);
  });
/** Scrolls until the second article is in view and has the address. */
async function toSecond(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await until(async () => expect(await page.$$("article")).toHaveLength(2));
  await page.evaluate(() => document.querySelectorAll("article")[1]?.scrollIntoView());
  await until(() => expect(page.url()).toBe(`${HOST}${MULES.path}`));
}

test("the first article is read on when the second takes over the address, and the offer reads that", async () => {
  const page = await firefox.open(site.url(PIER.path));
  await firefox.openPopup(page);
  await popupShows(PIER.title, "Play");
  await firefox.clickInPopup("#play");
  await reads(page, PIER);
  await toSecond(page);
  await offers(MULES);
  await popupShows(PIER.title, "Pause");
  await reads(page, PIER);
  await watchSecond(page);
  await firefox.inPopup(watchStatus);
  await firefox.clickInPopup(".next-article");
  await popupShows(MULES.title, "Pause");
  await reads(page, MULES);
  expect(await wrongInSecond(page, MULES)).toEqual([]);
  const said = await firefox.inPopup(statusesSaid);
  expect(said.filter((text) => /Stopped|can’t be read/u.test(text))).toEqual([]);
  await firefox.closePopup();
  await page.close();
});

test("a click shows the article in view while nothing is read", async () => {
  const page = await firefox.open(site.url(PIER.path));
  await toSecond(page);
  await firefox.openPopup(page);
  await popupShows(MULES.title, "Play");
  await firefox.closePopup();
  await page.close();
});

test("an article that the page takes away is read on, without highlights, and the next is offered", async () => {
  const page = await firefox.open(site.url(VIRTUAL));
  await firefox.openPopup(page);
  await popupShows(PIER.title, "Play");
  await firefox.clickInPopup("#play");
  await reads(page, PIER);
  await toSecond(page);
  await until(async () => expect(await page.$$("article")).toHaveLength(1));
  await until(async () => expect(await lit(page, "sentence")).toEqual([]));
  await offers(MULES);
  const now = () => firefox.inPopup(() => document.querySelector("#now")?.textContent ?? "");
  const before = await now();
  await until(async () => expect(await now()).not.toBe(before));
  expect(PIER.paragraphs.join(" ")).toContain(await now());
  await popupShows(PIER.title, "Pause");
  await firefox.closePopup();
  await page.close();
});
