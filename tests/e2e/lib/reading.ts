import type { Page } from "puppeteer-core";
import { vi } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings/settings.ts";
import type { Chromium } from "./chromium.ts";
import { quiet } from "./quiet.ts";

const LIMIT_MS = 20_000;

/** Waits until `check` stops throwing; for what another process does in its own time. */
export const until = <T>(check: () => T | Promise<T>, timeout = LIMIT_MS): Promise<T> =>
  vi.waitFor(check, { timeout, interval: 25 });

/** Sets what the listener would have chosen earlier, before anything is opened. */
export async function settle(chromium: Chromium, chosen: Partial<Settings>): Promise<void> {
  const settings = { ...DEFAULT_SETTINGS, ...chosen };
  await quiet(
    await chromium.worker(),
    async (kept) => {
      await chrome.storage.sync.set({ settings: kept });
    },
    settings,
  );
}

/** Forgets where articles were left. */
export async function forgetPlaces(chromium: Chromium): Promise<void> {
  await quiet(await chromium.worker(), () => chrome.storage.local.clear());
}

/** As far as these tests look into Chromium's own API. */
declare const chrome: {
  readonly storage: {
    readonly sync: { set(items: object): Promise<void> };
    readonly local: { clear(): Promise<void> };
  };
};

/** What a popup shows of the reading, as a person would read it. */
export interface Shown {
  readonly title: string;
  /** The name of the Play button: what pressing it would do. */
  readonly play: string;
  readonly now: string;
  readonly word: string;
  readonly position: string;
  /** Number of the quotation that is marked as current, from 0; -1 where none is. */
  readonly quote: number;
  readonly status: string;
  readonly text: string;
}

/** Reads a popup. */
export const shown = (popup: Page): Promise<Shown> =>
  popup.evaluate(() => {
    const words = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? "";
    const quotations = [...document.querySelectorAll("ol .quotation")];
    return {
      title: words("h1"),
      play: document.querySelector("#play")?.getAttribute("aria-label") ?? words("#play"),
      now: words("#now"),
      word: words("#now mark"),
      position: document.querySelector("input[type=range]")?.getAttribute("aria-valuetext") ?? "",
      quote: quotations.findIndex((button) => button.getAttribute("aria-current") === "true"),
      status: words("[role=status]"),
      text: document.body.textContent ?? "",
    };
  });

/** Opens the popup on a page and waits until its article is there to be played. */
export async function openReading(chromium: Chromium, page: Page): Promise<Page> {
  const popup = await chromium.popup(page);
  await popup.waitForSelector("#play", { timeout: LIMIT_MS });
  return popup;
}

/** Presses the first element that matches, once it has stopped moving: a popup grows as it opens. */
export const click = (popup: Page, selector: string): Promise<void> => popup.locator(selector).click();

/** Presses a button of a popup by its name. */
export const press = (popup: Page, name: string): Promise<void> =>
  click(popup, `button[aria-label="${name}"]`);

/** The words that a highlight covers on a page, one entry for each of its ranges. */
export const lit = (page: Page, mark: "sentence" | "word" | "quote" | "active-quote"): Promise<string[]> =>
  page.evaluate(
    (name) => [...(CSS.highlights.get(`readback-${name}`) ?? [])].map((range) => String(range)),
    mark,
  );
