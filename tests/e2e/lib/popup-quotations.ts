import { expect } from "vitest";
import type { OpenedPopup } from "./quotations-browser.ts";
import { until } from "./reading.ts";

const SPEAKER = "select[aria-label=Speaker]";
const STOP = 'button[aria-label="Stop"]';
/** The button that leads from quotations alone back to the article. */
export const WHOLE_ARTICLE = 'button[aria-label="Read on through the whole article"]';

/** The quotations of the list, without their marks, and who said each. */
export const listed = (popup: OpenedPopup) =>
  popup.run(() =>
    [...document.querySelectorAll("ol li")].map((row) => ({
      text: row.querySelector(".say")?.textContent?.trim().slice(1, -1) ?? "",
      who: row.querySelector(".who")?.textContent ?? "",
    })),
  );

/** Number of the quotation that is marked as current; -1 where none is. */
export const current = (popup: OpenedPopup) =>
  popup.run(() =>
    [...document.querySelectorAll("ol .quotation")].findIndex(
      (button) => button.getAttribute("aria-current") === "true",
    ),
  );

/** What stands in the first element that matches; nothing where there is none. */
export const words = (popup: OpenedPopup, selector: string) =>
  popup.run((wanted) => document.querySelector(wanted)?.textContent?.trim() ?? "", selector);

/** Picks whose quotations are shown, by how the choice begins or whom it names. */
export async function choose(popup: OpenedPopup, name: string): Promise<void> {
  const value = await popup.run(
    (selector, wanted) => {
      const options = [...document.querySelectorAll<HTMLOptionElement>(`${selector} option`)];
      return options.find(({ text }) => text.includes(wanted))?.value ?? "not there";
    },
    SPEAKER,
    name,
  );
  await fire(popup, SPEAKER, value, "change");
}

/** The name of the Play button: what pressing it would do. */
export const playName = (popup: OpenedPopup) =>
  popup.run(() => document.querySelector("#play")?.getAttribute("aria-label") ?? "");

/** Leaves quotations alone and stops, and waits until nothing is lit any more. */
export async function endReading(popup: OpenedPopup): Promise<void> {
  const isOnly = () => popup.run((wanted) => document.querySelector(wanted) !== null, WHOLE_ARTICLE);
  if (await isOnly()) await popup.click(WHOLE_ARTICLE);
  await until(async () => expect(await isOnly()).toBe(false));
  await popup.click(STOP);
  await until(async () => {
    const lit = await popup.page.evaluate(() => CSS.highlights.get("readback-sentence")?.size ?? 0);
    expect(lit).toBe(0);
  });
}

/** Moves the slider of the speed, and lets go of it. */
export async function setRate(popup: OpenedPopup, rate: number): Promise<void> {
  await fire(popup, "#speed", String(rate), "input");
  await fire(popup, "#speed", String(rate), "pointerup");
}

/** Gives a field a value, and has the popup hear of it by an event of its own: another scope's is unknown to it. */
const fire = (popup: OpenedPopup, selector: string, value: string, type: string) =>
  popup.run(
    (wanted, chosen, name) => {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(wanted);
      if (!field) throw new Error(`The popup has no ${wanted}.`);
      field.value = chosen;
      const event = document.createEvent("Event");
      event.initEvent(name, true, false);
      field.dispatchEvent(event);
    },
    selector,
    value,
    type,
  );

/** Gives the first element that matches the focus and presses a key there. */
export const pressIn = (popup: OpenedPopup, selector: string, key: string) =>
  popup.run(
    (wanted, name) => {
      const element = document.querySelector<HTMLElement>(wanted);
      element?.focus();
      const Event = document.defaultView?.KeyboardEvent ?? KeyboardEvent;
      element?.dispatchEvent(new Event("keydown", { key: name, bubbles: true, cancelable: true }));
    },
    selector,
    key,
  );

/** Which quotation of the list matches, and whether its beginning is seen, and all of it where there is room. */
export const placeInList = (popup: OpenedPopup, selector: string) =>
  popup.run((wanted) => {
    const quotation = document.querySelector(`ol ${wanted}`);
    const [inner, outer] = [quotation, document.querySelector("ol")].map((one) =>
      one?.getBoundingClientRect(),
    );
    if (!inner || !outer) throw new Error(`No quotation is ${wanted}.`);
    const end = Math.min(inner.bottom, inner.top + outer.height);
    const beginsInView = inner.top >= outer.top - 1 && end <= outer.bottom + 1;
    return { index: Number(quotation?.getAttribute("data-roving")), beginsInView };
  }, selector);
