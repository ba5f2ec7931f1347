import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { decodePng, type Picture } from "./lib/png.ts";
import { drawState, openStories, type Stories } from "./popup-stories.ts";

// A browser on a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let stories: Stories;
beforeAll(async () => {
  stories = await openStories();
});
afterAll(() => stories.close());

const WIDTH = 432;

/** What has the focus: its id, or else its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return null;
    return at.id || at.getAttribute("aria-label") || at.textContent?.trim().slice(0, 20) || at.tagName;
  });

/** Goes through the tab stops from the top of the popup to its end; `visit` is called at each. */
async function tabStops(page: Page, visit?: (stop: string) => Promise<void>): Promise<readonly string[]> {
  await page.$eval("main", (main) => {
    main.tabIndex = -1;
    main.focus();
  });
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop === null || stops.includes(stop)) return stops;
    stops.push(stop);
    await visit?.(stop);
  }
}

test("Tab goes through the popup from top to bottom", async () => {
  const page = await drawState(stories, "playing", { width: WIDTH });
  expect(await tabStops(page)).toEqual([
    "Options",
    "play",
    "position",
    "speed",
    "voice",
    "Pitch and volume",
    "Speaker",
    "“There is no order t",
  ]);
});

test.each(["everything", "everything-saved", "everything-sister-site"])(
  "there are twelve tab stops at most, with everything open and three hundred quotations: %s",
  async (state) => {
    const page = await drawState(stories, state, { width: WIDTH });
    await page.click('[aria-label="Pitch and volume"]');
    const stops = await tabStops(page);
    expect(stops.length, stops.join(", ")).toBeLessThanOrEqual(12);
  },
);

test("a sentence too long for its box can be scrolled by keys", async () => {
  const page = await drawState(stories, "long-sentence", { width: WIDTH });
  await page.focus(".now");
  const scrolled = () => page.$eval(".now", (box) => box.scrollTop);
  expect(await scrolled()).toBeGreaterThan(0);
  await page.keyboard.press("Home");
  await expect.poll(scrolled).toBe(0);
});

test.each([
  ["light", { "prefers-color-scheme": "light" }],
  ["dark", { "prefers-color-scheme": "dark" }],
  ["forced colours", { "forced-colors": "active" }],
])("whatever has the focus is ringed at least 2 px thick at 3:1, in %s", async (_, media) => {
  const page = await drawState(stories, "long-sentence", { width: WIDTH, media });
  await page.click('[aria-label="Pitch and volume"]');
  const stops = await tabStops(page, async (stop) => {
    const { ring, least } = await ringOf(page);
    expect.soft(ring, stop).toBeGreaterThanOrEqual(least);
  });
  expect(stops).toHaveLength(11);
});

/**
 * How many pixels the focus changes by 3:1 or more, and the least WCAG 2.4.13 asks: a line 2 px thick round what has
 * the focus, here less its corners, which are round. The focus is where it was when this returns.
 */
async function ringOf(page: Page): Promise<{ readonly ring: number; readonly least: number }> {
  const { width, height } = await page.evaluate(() => {
    const box = (document.activeElement ?? document.body).getBoundingClientRect();
    return { width: box.width, height: box.height };
  });
  const on = decodePng(await page.screenshot());
  await page.evaluate(() => {
    const at = document.activeElement;
    if (at instanceof HTMLElement) {
      at.blur();
      Object.assign(globalThis, { ringed: at });
    }
  });
  const off = decodePng(await page.screenshot());
  await page.evaluate(() => {
    const { ringed } = globalThis as unknown as { ringed: HTMLElement };
    ringed.focus({ focusVisible: true } as FocusOptions);
  });
  return { ring: changed(on, off), least: 2 * 2 * (width + height - 4 * 12) };
}

function changed(a: Picture, b: Picture): number {
  let count = 0;
  for (let at = 0; at < a.bytes.length; at += a.channels) {
    const [one, other] = [luminance(a, at), luminance(b, at)];
    if ((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= 3) count++;
  }
  return count;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance({ bytes }: Picture, at: number): number {
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((channel) => {
    const value = (bytes[at + channel] ?? 0) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
