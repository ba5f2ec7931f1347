import { toSpokenText } from "../../src/core/spoken/to-spoken-text.ts";
import { sentenceSpans } from "./spoken.mjs";

/** What no plain word holds: digits, capitals in a row, stops inside, signs. An engine may say such a token wrong. */
const UNUSUAL = /[\p{Nd}\p{S}%&#@§*/]|\p{Lu}{2}|\p{L}\.\p{L}|\p{Ll}\p{Lu}/u;

/**
 * Every change that is made between what is shown and what is said, each with its sentence; and every unusual token
 * that is left in what is said.
 * @param {string} text
 */
export function changesOf(text) {
  const sentences = sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
  return {
    changes: sentences.flatMap((sentence) => changesIn(sentence).map((change) => ({ ...change, sentence }))),
    unusual: sentences.flatMap((sentence) => unusualIn(sentence).map((said) => ({ said, sentence }))),
  };
}

/**
 * Segments side by side that are not said as shown are one change.
 * @param {string} sentence
 */
function changesIn(sentence) {
  const { display, spoken, segments } = toSpokenText(sentence);
  /** @type {{ written: string, said: string, end: number }[]} */
  const changes = [];
  for (const { displayStart, displayEnd, spokenStart, spokenEnd } of segments) {
    const [written, said] = [display.slice(displayStart, displayEnd), spoken.slice(spokenStart, spokenEnd)];
    const last = changes.at(-1);
    if (written === said) continue;
    if (last?.end === displayStart)
      changes.splice(-1, 1, { written: last.written + written, said: last.said + said, end: displayEnd });
    else changes.push({ written, said, end: displayEnd });
  }
  return changes.map(({ written, said }) => ({ written, said }));
}

/** @param {string} sentence */
const unusualIn = (sentence) =>
  toSpokenText(sentence)
    .spoken.split(/\s+/u)
    .filter((token) => UNUSUAL.test(token));
