import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import {
  HOST,
  MULES,
  PIER,
  type Scrolling,
  SUITS,
  scrollingPage,
  type Told,
} from "../page/stories/endless-scroll.ts";
import { deterministicChromium, said, speaking } from "./lib/deterministic-chromium.ts";
import { statusesSaid, watchSecond, watchStatus, wrongInSecond } from "./lib/going-on.ts";
import { setPace } from "./lib/heard.ts";
import { click, lit, openReading, press, shown, until } from "./lib/reading.ts";

// Pages that put the next article below as the listener scrolls, each under its own address.

const PAGES: Readonly<Record<"replacing" | "pushing" | "keeping" | "virtual", Scrolling>> = {
  replacing: { history: "replaceState" },
  pushing: { history: "pushState" },
  keeping: { history: "none" },
  virtual: { history: "replaceState", virtual: true },
};
const pathOf = (kind: keyof typeof PAGES) => PIER.path.replace("/your-navy/", `/${kind}/`);

const { chromium, fromNow, reading } = deterministicChromium(
  Object.fromEntries(
    Object.entries(PAGES).map(([kind, how]) => [
      pathOf(kind as keyof typeof PAGES),
      scrollingPage(how).replaceAll(PIER.path, pathOf(kind as keyof typeof PAGES)),
    ]),
  ),
);

const scrollDown = (page: Page, share: number): Promise<void> =>
  page.evaluate((at) => scrollTo(0, at * document.documentElement.scrollHeight), share);
const isAt = (page: Page, path: string) => until(() => expect(page.url()).toBe(`${HOST}${path}`));
/** Scrolls until the second article is in view. */
async function toSecond(page: Page): Promise<void> {
  await scrollDown(page, 1);
  await until(async () => expect(await page.$$("article")).toHaveLength(2));
  await page.evaluate(() => document.querySelectorAll("article")[1]?.scrollIntoView());
}
const nextName = (popup: Page) =>
  popup.evaluate(() => document.querySelector(".next-article")?.textContent?.trim() ?? null);
const offers = (popup: Page, { title }: Told) =>
  until(async () => expect(await nextName(popup)).toBe(`Next: ${title}`));

test.each(["replacing", "pushing"] as const)(
  "the first article is read to its end while the second comes and takes over the address (%s), and no further",
  async (kind) => {
    await reading(pathOf(kind), async (popup, page) => {
      await setPace(chromium(), 10);
      const utterances = await fromNow();
      await click(popup, "#play");
      await speaking(utterances, 2);
      await toSecond(page);
      await isAt(page, MULES.path);
      await offers(popup, MULES);
      await scrollDown(page, 0);
      await isAt(page, pathOf(kind));
      await until(async () => expect((await shown(popup)).play).toBe("Play again"), 60_000);
      const heard = await utterances();
      expect(heard.every(({ ended }) => ended?.how !== "stopped")).toBe(true);
      expect(said(heard)).toContain("a message asking about coffee");
      expect(said(heard)).not.toContain("mules");
      expect(await shown(popup)).toMatchObject({
        title: PIER.title,
        status: `Finished. Next on this page: ${MULES.title}`,
      });
    });
  },
);

test("the reading's own scrolling brings the second article, which is offered at the end and not read", async () => {
  await reading(pathOf("replacing"), async (popup, page) => {
    await setPace(chromium(), 10);
    const utterances = await fromNow();
    await click(popup, "#play");
    await until(async () => expect((await shown(popup)).play).toBe("Play again"), 60_000);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await offers(popup, MULES);
    const heard = await utterances();
    expect(heard.every(({ ended }) => ended?.how === "spoken")).toBe(true);
    expect(said(heard)).not.toContain("mules");
  });
});

test("the offer opens and reads the second article, by keyboard, with what is its own", async () => {
  await reading(pathOf("replacing"), async (popup, page) => {
    await toSecond(page);
    await offers(popup, MULES);
    const utterances = await fromNow();
    expect(await utterances()).toEqual([]);
    await popup.focus(".next-article");
    await popup.keyboard.press("Enter");
    expect(MULES.paragraphs[0]).toContain((await speaking(utterances)).text.trim());
    const { title, text } = await shown(popup);
    expect(title).toBe(MULES.title);
    expect(text).toContain(MULES.author);
    expect(text).not.toContain(PIER.author);
    await until(async () => expect(MULES.paragraphs[0]).toContain((await lit(page, "sentence")).join("")));
    expect(await popup.evaluate(() => document.activeElement?.id)).toBe("play");
  });
});

test("going on while the first is read lights nothing of it in the second, and says nothing untrue", async () => {
  await reading(pathOf("replacing"), async (popup, page) => {
    await setPace(chromium(), 60);
    const utterances = await fromNow();
    await click(popup, "#play");
    for (let sentence = 0; sentence < 3; sentence++) {
      await speaking(utterances, 2);
      await press(popup, "Forward one sentence");
    }
    await toSecond(page);
    await offers(popup, MULES);
    await watchSecond(page);
    await popup.evaluate(watchStatus);
    await click(popup, ".next-article");
    await until(async () => expect(await shown(popup)).toMatchObject({ title: MULES.title, play: "Pause" }));
    expect(MULES.paragraphs[0]).toContain((await speaking(utterances, 2)).text.trim());
    await until(async () => expect((await lit(page, "word")).join("")).not.toBe(""));
    expect(await wrongInSecond(page, MULES)).toEqual([]);
    const said = await popup.evaluate(statusesSaid);
    expect(said.filter((text) => /Stopped|can’t be read/u.test(text))).toEqual([]);
  });
});

test("a click shows the article in view while nothing is read, and the one that is read while it is", async () => {
  await reading(pathOf("pushing"), async (popup, page) => {
    await popup.close();
    await toSecond(page);
    await isAt(page, MULES.path);
    const onSecond = await openReading(chromium(), page);
    await until(async () => expect((await shown(onSecond)).title).toBe(MULES.title));
    const utterances = await fromNow();
    await click(onSecond, "#play");
    await speaking(utterances, 2);
    await onSecond.close();
    await scrollDown(page, 0);
    await isAt(page, pathOf("pushing"));
    expect(await chromium().buttonTitle(page)).toBe("Readback: playing");
    const again = await openReading(chromium(), page);
    await until(async () => expect(await shown(again)).toMatchObject({ title: MULES.title, play: "Pause" }));
    await offers(again, PIER);
  });
});

test("where the page keeps its address the article in view is shown", async () => {
  await reading(pathOf("keeping"), async (popup, page) => {
    expect((await shown(popup)).title).toBe(PIER.title);
    await popup.close();
    await toSecond(page);
    const again = await openReading(chromium(), page);
    await until(async () => expect((await shown(again)).title).toBe(MULES.title));
  });
});

test("an article that the page takes away is read on, without highlights, and the next is offered", async () => {
  await reading(pathOf("virtual"), async (popup, page) => {
    const utterances = await fromNow();
    await click(popup, "#play");
    await speaking(utterances, 2);
    await toSecond(page);
    await isAt(page, MULES.path);
    await until(async () => expect(await page.$$("article")).toHaveLength(1));
    await until(async () => expect(await lit(page, "sentence")).toEqual([]));
    const { length } = await utterances();
    await until(async () => expect((await utterances()).length).toBeGreaterThan(length + 1));
    expect((await utterances()).every(({ ended }) => ended?.how !== "stopped")).toBe(true);
    await offers(popup, MULES);
    expect(await shown(popup)).toMatchObject({ title: PIER.title, play: "Pause" });
    await click(popup, ".next-article");
    await until(async () => expect(await shown(popup)).toMatchObject({ title: MULES.title, play: "Pause" }));
    await scrollDown(page, 1);
    await offers(popup, SUITS);
  });
});
