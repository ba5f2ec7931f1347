import { readAsChosen } from "./apply-choices.ts";
import { type Choices, DEFAULT_CHOICES } from "./choices.ts";
import type { SentenceContext } from "./chosen-readers.ts";
import { readingsOf } from "./scan.ts";
import type { SpokenText } from "./spoken-text.ts";
import { tile } from "./tile.ts";

const NO_CONTEXT: SentenceContext = { firstUses: [] };

/**
 * Turns a sentence as shown into what an engine is given: "Lt. Col. Lee, $1.2B" is said "lieutenant colonel Lee,
 * one point two billion dollars". Linear in the length of the text, whatever stands in it; never throws. `choices` are
 * the listener's, `context` what the rest of the article adds.
 */
export const toSpokenText = (
  display: string,
  choices: Choices = DEFAULT_CHOICES,
  context: SentenceContext = NO_CONTEXT,
): SpokenText =>
  choices === DEFAULT_CHOICES ? tile(display, readingsOf(display)) : readAsChosen(display, choices, context);
