import { render } from "preact";
import { afterEach, beforeEach, vi } from "vitest";
import type { PlayerCommand, Snapshot, ViewRequest } from "../../src/core/protocol/view.ts";
import type { Site } from "../../src/core/sites/sites.ts";
import { Popup } from "../../src/popup/popup.tsx";
import { WordsContext, wordsFrom } from "../../src/ui/words.ts";
import { CATALOGS, translatorOf } from "../ui/catalog.ts";
import { FURTHER_STATES, STATES } from "./states.ts";

const words = wordsFrom(translatorOf(CATALOGS.en), "en-US");

/** What the popup has asked for since the test began. */
export const asked: (ViewRequest | "check again" | "reopen" | "options" | Site)[] = [];

/** Gives each test of the file an empty document and a fake clock. */
export function setStage(): void {
  beforeEach(() => {
    asked.length = 0;
    // jsdom lays nothing out, and has no such function.
    Element.prototype.scrollIntoView = () => undefined;
    vi.useFakeTimers();
  });
  afterEach(() => {
    close();
    vi.useRealTimers();
  });
}

/**
 * Draws a state of the story page, with some of its snapshot changed, and lets effects run. `isGranted`: what the browser
 * says when it is asked for a site.
 */
export async function draw(name: string, changed: Partial<Snapshot> = {}, isGranted = true): Promise<void> {
  const state = STATES[name] ?? FURTHER_STATES[name];
  if (!state) throw new Error(`There is no state ${name}.`);
  const { shown } = state;
  render(
    <WordsContext.Provider value={words}>
      <Popup
        {...state}
        shown={shown.type === "reading" ? { ...shown, snapshot: { ...shown.snapshot, ...changed } } : shown}
        onRequest={(request) => asked.push(request)}
        onCheckAgain={() => asked.push("check again")}
        onReopen={() => asked.push("reopen")}
        onOffer={async (site) => {
          asked.push(site);
          return isGranted;
        }}
        onOptions={() => asked.push("options")}
      />
    </WordsContext.Provider>,
    document.body,
  );
  await settle();
}

/** Takes the popup away, as closing it does. */
export const close = (): void => render(null, document.body);

/** Long enough for Preact to draw and run effects, too short for anything to be sent. */
export const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(50);

/** The control of an accessible name; throws where there is none. */
export function named(name: string): HTMLElement {
  const controls = [...document.querySelectorAll<HTMLElement>("button, input, select")];
  return required(controls.find((control) => accessibleName(control) === name));
}

/** The slider of an id; throws where there is none. */
export const slider = (id: string): HTMLInputElement =>
  required(document.querySelector<HTMLInputElement>(`#${id}`));

/** Moves a slider as dragging it does, without letting go. */
export function drag(input: HTMLInputElement, value: number): void {
  input.value = String(value);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Lets go of a slider. */
export const letGo = (input: HTMLInputElement): boolean =>
  input.dispatchEvent(new Event("pointerup", { bubbles: true }));

/** Presses a key on whatever has the focus. */
export async function press(key: string): Promise<void> {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
  );
  await settle();
}

/** The name of whatever has the focus. */
export const focusedName = (): string | null | undefined =>
  document.activeElement && accessibleName(document.activeElement);

/** A command to the invented article's tab. */
export const command = (what: PlayerCommand): ViewRequest => ({ type: "command", tab: 7, command: what });

const accessibleName = (element: Element) =>
  element.getAttribute("aria-label") ?? element.textContent?.trim();

/** What was found; throws where nothing was. */
export function required<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error("It is not in the popup.");
  return found;
}
