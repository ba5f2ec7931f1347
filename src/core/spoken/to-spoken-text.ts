import { readingsOf } from "./scan.ts";
import type { SpokenText } from "./spoken-text.ts";
import { tile } from "./tile.ts";

/**
 * Turns a sentence as shown into what an engine is given: "Lt. Col. Lee, $1.2B" is said "lieutenant colonel Lee,
 * one point two billion dollars". Linear in the length of the text, whatever stands in it; never throws.
 */
export const toSpokenText = (display: string): SpokenText => tile(display, readingsOf(display));
