/** Which words of a script a recording holds, and when each begins. */
import { waysFrom } from "./known-speech.mjs";
import { COMPARED_HZ, SearchedSound, toCompared } from "./signal.mjs";

/** @typedef {import("./known-speech.mjs").KnownSound} KnownSound */
/** @typedef {{ readonly word: string, readonly ms: number }} HeardWord `ms`: from the start of the recording */

const samplesIn = (/** @type {number} */ ms) => Math.round((ms / 1000) * COMPARED_HZ);

/** Two sounds of at least this likeness are the same: other speech of the same voice stays below 0.4. */
const SAME = 0.7;
/** A stretch so alike need not be looked for further. */
const CERTAIN = 0.9;
/** So much of a sound is looked for, here or there within it. */
const LOOKED_FOR_MS = 800;
/** The next sound may begin so much before the last one's end, in ms, or behind it, pauses being part of it. */
const NEXT_MS = { before: 200, behind: 2_500 };
/** On a busy machine the voice may be so late with what comes next, in ms; looked for only where it is not found before. */
const LATE_MS = 15_000;
/** A word alone, and how far it may be from where the whole sound says: a browser that stumbles moves it. */
const WORD_MS = { length: 350, off: 60 };

/**
 * Finds the words that were heard one after another from the script's start.
 * @param {Parameters<typeof waysFrom>[0]} synthesiser
 * @param {Parameters<typeof waysFrom>[1]} script
 * @param {{ readonly samples: Int16Array, readonly rate: number }} recording
 * @param {number} fromMs where in it the first word is looked for, and `NEXT_MS` around
 * @returns {readonly HeardWord[]} as far as the script was heard without a gap
 */
export function heardWords(synthesiser, script, { samples, rate }, fromMs) {
  const searched = new SearchedSound(toCompared(samples, rate));
  /** @type {HeardWord[]} */
  const heard = [];
  let beginning = { sentence: 0, spokenStart: 0 };
  let from = samplesIn(fromMs);
  for (;;) {
    const ways = waysFrom(synthesiser, script, beginning).map(({ behind, sounds }) => {
      const made = sounds();
      return { behind, made, found: made[0] ? find(searched, made[0], from) : null };
    });
    const [best] = ways.toSorted((one, other) => (other.found?.whole ?? 0) - (one.found?.whole ?? 0));
    if (!best) return heard;
    for (const sound of best.made) {
      const found = find(searched, sound, from);
      if (found.likeness < SAME) return heard;
      heard.push(...wordsIn(searched, sound, found.at));
      from = found.at + samplesIn((sound.pcm.length / sound.sampleRate) * 1000);
    }
    beginning = best.behind;
  }
}

/**
 * Where a sound begins, by that stretch of it which is found best, and how alike the whole is. A browser that stumbles
 * in the middle of a sound moves what is behind and spoils the whole, yet it is the same sound.
 * @param {SearchedSound} searched
 * @param {KnownSound} sound
 * @param {number} from
 */
function find(searched, { pcm, sampleRate }, from) {
  const sound = toCompared(pcm, sampleRate);
  const soon = findWithin(searched, sound, from, NEXT_MS.behind);
  return soon.likeness < SAME ? findWithin(searched, sound, from, LATE_MS) : soon;
}

/**
 * @param {SearchedSound} searched
 * @param {Float64Array} sound
 * @param {number} from
 * @param {number} behindMs how far behind that it may begin
 */
function findWithin(searched, sound, from, behindMs) {
  const length = samplesIn(LOOKED_FOR_MS);
  const [low, high] = [from - samplesIn(NEXT_MS.before), from + samplesIn(behindMs)];
  let best = { at: from, likeness: -1 };
  for (let start = 0; start < sound.length && best.likeness < CERTAIN; start += length) {
    const stretch = sound.subarray(start, start + length);
    const { at, likeness } = searched.find(stretch, low + start, high + start);
    if (likeness > best.likeness) best = { at: at - start, likeness };
  }
  return { ...best, whole: searched.likeness(sound, best.at) };
}

/**
 * @param {SearchedSound} searched
 * @param {KnownSound} sound
 * @param {number} at
 * @returns {HeardWord[]}
 */
function wordsIn(searched, { pcm, sampleRate, words }, at) {
  const whole = toCompared(pcm, sampleRate);
  // Of a sound that was broken off by the recording's end, the words that are in it.
  const recorded = words.filter(({ startMs }) => at + samplesIn(startMs + WORD_MS.length) < searched.length);
  return recorded.map(({ word, startMs }) => {
    const start = samplesIn(startMs);
    const expected = at + start;
    const alone = whole.subarray(start, start + samplesIn(WORD_MS.length));
    const off = samplesIn(WORD_MS.off);
    const found = searched.find(alone, expected - off, expected + off);
    const place = found.likeness >= SAME ? found.at : expected;
    return { word, ms: (place / COMPARED_HZ) * 1000 };
  });
}
