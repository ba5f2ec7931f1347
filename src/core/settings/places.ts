import type { SavedPlace } from "../protocol/messages.ts";
import { savedPlace } from "../protocol/parse.ts";
import { INVALID, number, object, type Shape } from "../protocol/shape.ts";

/** A place with the time it was kept, in ms since 1970. */
export interface DatedPlace {
  readonly place: SavedPlace;
  readonly at: number;
}

/** Where each article was left, by a hash of its address. */
export type Places = Readonly<Record<string, DatedPlace>>;

/** Requirement S-12: no more than this many, none older than this. */
const MOST = 200;
const OLDEST_MS = 90 * 24 * 60 * 60 * 1000;

const dated: Shape<DatedPlace> = object<DatedPlace>({ place: savedPlace, at: number(0) });

/** Reads what storage holds; damaged entries are left out. */
export function parsePlaces(stored: unknown): Places {
  if (typeof stored !== "object" || stored === null) return {};
  const places: [string, DatedPlace][] = [];
  for (const [key, value] of Object.entries(stored)) {
    const read = dated(value);
    if (read !== INVALID) places.push([key, read]);
  }
  return Object.fromEntries(places);
}

/** Keeps, or with null forgets, a place; drops what is too old and, of too many, those kept longest ago. */
export function remember(places: Places, key: string, place: SavedPlace | null, now: number): Places {
  const { [key]: _, ...others } = places;
  const kept = Object.entries(place ? { ...others, [key]: { place, at: now } } : others)
    .filter(([, { at }]) => now - at <= OLDEST_MS)
    .sort(([, a], [, b]) => b.at - a.at)
    .slice(0, MOST);
  return Object.fromEntries(kept);
}
