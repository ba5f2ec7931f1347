import type { SavedPlace, SavedSession } from "../core/protocol/messages.ts";
import { savedSession } from "../core/protocol/parse.ts";
import { INVALID } from "../core/protocol/shape.ts";
import { parsePlaces, remember } from "../core/settings/places.ts";
import { parseSettings, type Settings } from "../core/settings/settings.ts";
import { browser } from "./browser.ts";

/**
 * Where things are kept (requirement S-12): settings in `sync`, but for the listener's own pronunciations, which may be
 * too long for it, in `local`; where articles were left in `local` under a hash of their address; what is being read in
 * `session`, which never touches the disk.
 */
const SETTINGS = "settings";
const PRONUNCIATIONS = "pronunciations";
const PLACES = "places";
const SESSION = "session";

export async function loadSettings(): Promise<Settings> {
  const [synced, local] = await Promise.all([
    browser.storage.sync.get(SETTINGS),
    browser.storage.local.get(PRONUNCIATIONS),
  ]);
  const settings = parseSettings(synced[SETTINGS]);
  return parseSettings({
    ...settings,
    choices: { ...settings.choices, pronunciations: local[PRONUNCIATIONS] },
  });
}

export async function saveSettings(settings: Settings): Promise<void> {
  const { pronunciations, ...choices } = settings.choices;
  await Promise.all([
    browser.storage.sync.set({ [SETTINGS]: { ...settings, choices } }),
    browser.storage.local.set({ [PRONUNCIATIONS]: pronunciations }),
  ]);
}

/** Calls back whenever settings have been changed, here or on another of the listener's devices. */
export function onSettingsChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (SETTINGS in changes || PRONUNCIATIONS in changes) listener();
  });
}

export async function loadSession(): Promise<SavedSession | null> {
  const read = savedSession((await browser.storage.session.get(SESSION))[SESSION]);
  return read === INVALID ? null : read;
}

export async function saveSession(session: SavedSession | null): Promise<void> {
  await browser.storage.session.set({ [SESSION]: session });
}

export async function findPlace(url: string): Promise<SavedPlace | null> {
  const places = parsePlaces((await browser.storage.local.get(PLACES))[PLACES]);
  return places[await hash(url)]?.place ?? null;
}

/** Writes wait for one another: two at once would lose one of the places. */
let written: Promise<void> = Promise.resolve();

/** Keeps, or with null forgets, where an article was left. */
export function savePlace(url: string, place: SavedPlace | null): Promise<void> {
  // One write that failed must not stop those after it.
  written = written
    .catch(() => undefined)
    .then(async () => {
      const places = parsePlaces((await browser.storage.local.get(PLACES))[PLACES]);
      await browser.storage.local.set({ [PLACES]: remember(places, await hash(url), place, Date.now()) });
    });
  return written;
}

async function hash(url: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(url));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
