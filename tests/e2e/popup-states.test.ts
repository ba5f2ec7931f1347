import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { STATES } from "../popup/states.ts";
import { findings, LOOKS, overflowing, smallTargets } from "./lib/accessibility.ts";
import { drawState, type Look, lookAt, openStories, type Stories } from "./popup-stories.ts";

const names = Object.keys(STATES);
// A browser on a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** The widest that desktops have; where pages are looked at without a window they have none. */
const SCROLL_BAR_PX = 17;

let stories: Stories;
beforeAll(async () => {
  stories = await openStories();
});
afterAll(() => stories.close());

describe.each(names)("the popup that is %s", (state) => {
  beforeAll(() => drawState(stories, state, LOOKS.light));

  test.each(Object.entries(LOOKS))("has nothing against it in %s", async (_, look: Look) => {
    const page = look.lang ? await drawState(stories, state, look) : await lookAt(stories, look);
    expect.soft(await smallTargets(page)).toEqual([]);
    expect.soft(await overflowing(page)).toEqual([]);
    expect.soft(await findings(page, look)).toEqual([]);
    expect(await page.$$eval("[role=status]", (lines) => lines.length)).toBe(1);
    expect(stories.complaints).toEqual([]);
  });
});

describe.each(Object.entries(LOOKS))("in %s", (_, look) => {
  test("the files and the menu of quotations, once open, have nothing against them", async () => {
    const page = await drawState(stories, "playing", look);
    for (const opens of ["[data-roving=save-quotations]", '[data-copy="1"]'])
      await page.$eval(opens, (button) => button instanceof HTMLElement && button.click());
    await page.waitForSelector("[role=menuitem]:focus");
    await page.waitForSelector(".files a");
    expect.soft(await smallTargets(page)).toEqual([]);
    expect.soft(await overflowing(page)).toEqual([]);
    expect.soft(await findings(page, look)).toEqual([]);
  });
});

test("the transport is one row, also where a scroll bar takes some of the popup's width", async () => {
  const page = await drawState(stories, "playing", { width: LOOKS.light.width - SCROLL_BAR_PX });
  const middles = await page.evaluate(() =>
    [...document.querySelectorAll(".transport button")]
      .map((button) => button.getBoundingClientRect())
      .map(({ top, bottom }) => Math.round((top + bottom) / 2)),
  );
  expect(middles).toHaveLength(8);
  expect(new Set(middles).size).toBe(1);
});
