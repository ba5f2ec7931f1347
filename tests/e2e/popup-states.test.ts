import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { STATES } from "../popup/states.ts";
import { findings, LOOKS, overflowing, smallTargets } from "./lib/accessibility.ts";
import { drawState, openStories, type Stories } from "./popup-stories.ts";

const names = Object.keys(STATES);
// A browser on a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let stories: Stories;
beforeAll(async () => {
  stories = await openStories();
});
afterAll(() => stories.close());

describe.each(Object.entries(LOOKS))("in %s", (_, look) => {
  test.each(names)("the popup that is %s has nothing against it", async (state) => {
    const page = await drawState(stories, state, look);
    expect.soft(await smallTargets(page)).toEqual([]);
    expect.soft(await overflowing(page)).toEqual([]);
    expect.soft(await findings(page)).toEqual([]);
    expect(await page.$$eval("[role=status]", (lines) => lines.length)).toBe(1);
    expect(stories.complaints).toEqual([]);
  });

  test("the files and the menu of quotations, once open, have nothing against them", async () => {
    const page = await drawState(stories, "playing", look);
    for (const opens of ["[data-roving=save-quotations]", '[data-copy="1"]'])
      await page.$eval(opens, (button) => button instanceof HTMLElement && button.click());
    await page.waitForSelector("[role=menuitem]:focus");
    await page.waitForSelector(".files a");
    expect.soft(await smallTargets(page)).toEqual([]);
    expect.soft(await overflowing(page)).toEqual([]);
    expect.soft(await findings(page)).toEqual([]);
  });
});
